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
    with locks[2]:
        attempt('put', queues[0].put, 1, timeout=0.5)
        with condition:
            condition.notify()
        attempt('put', queues[2].put, 0, timeout=0.5)
        say('here')
    [t.join() for t in started if t is not threading.current_thread()]
    attempt('get', queues[3].get, timeout=0.5)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    events[0].set()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    say('main')
    say('ends')
    return len(args)


time.sleep(0.5)
say('awake')
time.sleep(0.5)
say('awake')
with condition:
    condition.notify()
start(work0, 't1', 1)
events[0].clear()
start(work0, 't2', 2)
for t in started:
    t.join()
say('main ends')
