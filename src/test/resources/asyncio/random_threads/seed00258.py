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
semaphores = [threading.Semaphore(3), threading.BoundedSemaphore(2)]
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
    say('event', events[0].wait(2))
    for i in range(2):
        attempt('acquire', locks[0].acquire, timeout=0.5)
        for i in range(2):
            attempt('get', queues[0].get, timeout=2)
            say([t.is_alive() for t in started])
    for i in range(1):
        attempt('put_nowait', queues[2].put_nowait, 2)
        time.sleep(2)
        say('awake')
        attempt('barrier', barrier.wait, 1)
        say('here')
    say('event', events[0].wait(2))
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('put_nowait', queues[0].put_nowait, 1)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('acquire', locks[0].acquire, timeout=0.5)
    events[1].clear()
    attempt('put', queues[2].put, 2, timeout=1)
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('release', locks[2].release)
    say('ends')
    return len(args)


say('main')
start(work1, 't1', 1)
say('main ends')
