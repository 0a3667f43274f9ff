# oracle: threads
import asyncio
import concurrent.futures
import queue
import threading
import time

now = time.monotonic
locks = [threading.Lock(), threading.RLock(), threading.Lock()]
condition = threading.Condition()
events = [threading.Event(), threading.Event()]
semaphores = [threading.Semaphore(2), threading.BoundedSemaphore(2)]
barrier = threading.Barrier(2)
queues = [queue.Queue(1), queue.LifoQueue(), queue.PriorityQueue(2), queue.SimpleQueue()]
local = threading.local()
started = []


def say(*what):
    name = threading.current_thread().name
    print(now(), "worker" if name.startswith(("Dummy", "asyncio", "ThreadPool")) else name, *what)


def attempt(name, function, *args, **kwargs):
    try:
        say(name, function(*args, **kwargs))
    except Exception as error:
        say(name, type(error).__name__, error)


def start(function, name, *args):
    thread = threading.Thread(target=function, name=name, args=args, daemon=False)
    started.append(thread)
    thread.start()
    return thread


def work0(*args):
    say('begins', *args)
    say('main')
    events[1].set()
    attempt('join', started[1].join, 0.5)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    with condition:
        say('for', condition.wait_for(events[0].is_set, 2))
    attempt('release', locks[0].release)
    for i in range(2):
        say(barrier.n_waiting, barrier.broken)
        attempt('put', queues[0].put, 0, timeout=0.5)
        events[1].set()
    start(work0, 'n1')
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    events[0].set()
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    with condition:
        say('condition', condition.wait(0.5))
    attempt('semaphore', semaphores[1].acquire, timeout=1)
    say('ends')
    return len(args)


locks[1] = threading.Lock()
async def child(n, pause):
    try:
        await asyncio.sleep(pause)
        say('child', n, await asyncio.to_thread(work0, n))
    except BaseException as error:
        say('child', n, type(error).__name__, error)
        raise


def knock(loop, pause):
    time.sleep(pause)
    loop.call_soon_threadsafe(say, 'knocked')
    future = asyncio.run_coroutine_threadsafe(asyncio.sleep(pause, 'slept'), loop)
    attempt('coroutine', future.result, 0.5)


async def main():
    loop = asyncio.get_running_loop()
    tasks = []
    tasks.append(asyncio.create_task(child(0, 3)))
    start(knock, 'k1', loop, 1)
    try:
        say('timeout', await asyncio.wait_for(child(2, 0), 1))
    except Exception as error:
        say(type(error).__name__)
    tasks.append(asyncio.create_task(child(3, 2)))
    if tasks:
        tasks[-1].cancel()
    say(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
say('main ends')
