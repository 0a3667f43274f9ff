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
    attempt('put', queues[3].put, 5, timeout=0.5)
    time.sleep(1)
    say('awake')
    say('step')
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    time.sleep(2)
    say('awake')
    attempt('acquire', locks[1].acquire, timeout=0.5)
    attempt('get', queues[2].get, timeout=0.5)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('barrier', barrier.wait, 2)
    for i in range(2):
        start(work0, 'n1')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    for i in range(1):
        attempt('join', started[-2].join, 1)
    time.sleep(1)
    say('awake')
    attempt('get', queues[0].get, timeout=1)
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
    await asyncio.sleep(2)
    say('main')
    await asyncio.sleep(2)
    say('main')
    tasks.append(asyncio.create_task(child(2, 3)))
    if tasks:
        tasks[-1].cancel()
    say(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
say('main ends')
