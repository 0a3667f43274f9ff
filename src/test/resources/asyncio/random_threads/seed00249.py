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
queues = [queue.Queue(3), queue.LifoQueue(), queue.PriorityQueue(2), queue.SimpleQueue()]
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
    attempt('barrier', barrier.wait, 0.5)
    attempt('semaphore', semaphores[0].acquire, timeout=0.5)
    say('event', events[0].wait(1))
    with locks[1]:
        with condition:
            say('condition', condition.wait(1))
        say([t.is_alive() for t in started])
        attempt('release', locks[0].release)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('barrier', barrier.wait, 1)
    start(work0, 'n1')
    timer = threading.Timer(2, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('get', queues[1].get, timeout=1)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    events[1].set()
    events[1].clear()
    attempt('semaphore', semaphores[1].acquire, timeout=2)
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('semaphore release', semaphores[1].release)
    say('event', events[0].wait(2))
    for i in range(1):
        say(barrier.n_waiting, barrier.broken)
        timer = threading.Timer(0.5, say, ('timer',))
        timer.name, timer.daemon = 'timer', False
        timer.start()
        attempt('put', queues[0].put, 3, timeout=2)
        time.sleep(1)
        say('awake')
    attempt('get', queues[3].get, timeout=1)
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
    attempt('coroutine', future.result, 3)


async def main():
    loop = asyncio.get_running_loop()
    tasks = []
    start(work2, 's0')
    await asyncio.sleep(1)
    say('main')
    say(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
say('main ends')
