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
    attempt('acquire', locks[0].acquire, timeout=0.5)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('get', queues[1].get, timeout=1)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('put', queues[3].put, 2, timeout=1)
    say('event', events[1].wait(0.5))
    with locks[0]:
        attempt('acquire', locks[0].acquire, timeout=0.5)
    for i in range(2):
        attempt('put', queues[2].put, 4, timeout=1)
        attempt('release', locks[0].release)
        attempt('barrier', barrier.wait, 2)
        time.sleep(2)
        say('awake')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('join', started[0].join, 1)
    attempt('get', queues[2].get, timeout=1)
    say('ends')
    return len(args)


attempt('put_nowait', queues[3].put_nowait, 6)
start(work1, 't1', 1)
start(work1, 't2', 2)
start(work0, 't3', 3)
say('main ends')
