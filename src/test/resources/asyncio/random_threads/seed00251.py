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
    with condition:
        say('condition', condition.wait(2))
    attempt('semaphore release', semaphores[0].release)
    say('step')
    attempt('semaphore', semaphores[0].acquire, timeout=1)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    events[0].clear()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    events[0].clear()
    time.sleep(2)
    say('awake')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('get', queues[0].get, timeout=0.5)
    attempt('put', queues[0].put, 8, timeout=1)
    say('ends')
    return len(args)


start(work2, 't1', 1)
start(work0, 't2', 2)
say('main ends')
