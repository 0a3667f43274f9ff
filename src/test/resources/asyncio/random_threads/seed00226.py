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
    attempt('semaphore release', semaphores[1].release)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('semaphore', semaphores[0].acquire, timeout=2)
    attempt('barrier', barrier.wait, 1)
    attempt('release', locks[2].release)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('barrier', barrier.wait, 0.5)
    attempt('put', queues[2].put, 6, timeout=0.5)
    time.sleep(1.5)
    say('awake')
    say('event', events[0].wait(2))
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    time.sleep(1)
    say('awake')
    attempt('get', queues[2].get, timeout=1)
    say('ends')
    return len(args)


start(work3, 't1', 1)
start(work0, 't2', 2)
start(work2, 't3', 3)
say('main ends')
