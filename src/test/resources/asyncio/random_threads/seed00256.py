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
barrier = threading.Barrier(3)
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
    say('event', events[0].wait(1))
    attempt('put_nowait', queues[2].put_nowait, 5)
    attempt('get', queues[0].get, timeout=2)
    attempt('put', queues[1].put, 0, timeout=2)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    for i in range(1):
        events[0].set()
    attempt('get', queues[2].get, timeout=1)
    with locks[1]:
        say('event', events[0].wait(2))
        time.sleep(0)
        say('awake')
        attempt('put', queues[0].put, 1, timeout=0.5)
    say('event', events[1].wait(0.5))
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    timer = threading.Timer(2, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    time.sleep(1.5)
    say('awake')
    say('ends')
    return len(args)


locks[1] = threading.Lock()
async def child(n, pause):
    try:
        await asyncio.sleep(pause)
        say('child', n, await asyncio.to_thread(work2, n))
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
    try:
        say('timeout', await asyncio.wait_for(child(0, 0), 0.5))
    except Exception as error:
        say(type(error).__name__)
    try:
        say('timeout', await asyncio.wait_for(child(1, 0), 2))
    except Exception as error:
        say(type(error).__name__)
    start(work2, 's2')
    try:
        say('timeout', await asyncio.wait_for(child(3, 0), 2))
    except Exception as error:
        say(type(error).__name__)
    say(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
say('main ends')
