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
    say('step')
    attempt('join', started[0].join, 0.5)
    time.sleep(1)
    say('awake')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('put', queues[0].put, 0, timeout=2)
    events[1].set()
    with condition:
        condition.notify_all()
    say('event', events[0].wait(1))
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('release', locks[1].release)
    events[0].clear()
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    for i in range(3):
        with locks[1]:
            events[1].set()
            raise ValueError('boom')
            attempt('barrier', barrier.wait, 1)
        return
        barrier.reset()
        time.sleep(3)
        say('awake')
    with locks[2]:
        [t.join() for t in started if t is not threading.current_thread()]
        attempt('acquire', locks[2].acquire, timeout=2)
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
    attempt('coroutine', future.result, 2)


async def main():
    loop = asyncio.get_running_loop()
    tasks = []
    tasks.append(loop.run_in_executor(None, work0, 0))
    tasks.append(asyncio.create_task(child(1, 0.5)))
    try:
        say('timeout', await asyncio.wait_for(child(2, 0), 2))
    except Exception as error:
        say(type(error).__name__)
    say(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
say('main ends')
