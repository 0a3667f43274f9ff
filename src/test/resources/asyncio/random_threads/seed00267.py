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
semaphores = [threading.Semaphore(1), threading.BoundedSemaphore(2)]
barrier = threading.Barrier(2)
queues = [queue.Queue(2), queue.LifoQueue(), queue.PriorityQueue(2), queue.SimpleQueue()]
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
    attempt('join', started[-2].join, 0.5)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    with locks[2]:
        attempt('put_nowait', queues[0].put_nowait, 1)
        with condition:
            say('for', condition.wait_for(events[0].is_set, 0.5))
        for i in range(2):
            time.sleep(0.5)
            say('awake')
            time.sleep(2)
            say('awake')
            attempt('semaphore release', semaphores[1].release)
            attempt('put', queues[1].put, 4, timeout=1)
        start(work0, 'n1')
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('try', locks[0].acquire, False)
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
    attempt('coroutine', future.result, 2)


async def main():
    loop = asyncio.get_running_loop()
    tasks = []
    start(knock, 'k0', loop, 1.5)
    tasks.append(loop.run_in_executor(None, work2, 1))
    if tasks:
        tasks[-1].cancel()
    say(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
say('main ends')
