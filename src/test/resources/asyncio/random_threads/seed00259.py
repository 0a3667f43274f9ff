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
    time.sleep(1.5)
    say('awake')
    for i in range(2):
        with condition:
            condition.notify()
        events[1].clear()
    attempt('semaphore release', semaphores[0].release)
    [t.join() for t in started if t is not threading.current_thread()]
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    say('main')
    attempt('get', queues[2].get, timeout=1)
    with condition:
        say('condition', condition.wait(2))
    for i in range(3):
        attempt('acquire', locks[2].acquire, timeout=1)
        timer = threading.Timer(1, say, ('timer',))
        timer.name, timer.daemon = 'timer', False
        timer.start()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    for i in range(2):
        time.sleep(2)
        say('awake')
        attempt('barrier', barrier.wait, 1)
        timer = threading.Timer(1, say, ('timer',))
        timer.name, timer.daemon = 'timer', False
        timer.start()
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('semaphore release', semaphores[1].release)
    attempt('semaphore release', semaphores[1].release)
    time.sleep(1)
    say('awake')
    say('ends')
    return len(args)


locks[1] = threading.Lock()
async def child(n, pause):
    try:
        await asyncio.sleep(pause)
        say('child', n, await asyncio.to_thread(work3, n))
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
    await asyncio.sleep(3)
    say('main')
    start(knock, 'k1', loop, 3)
    start(work2, 's2')
    say(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
say('main ends')
