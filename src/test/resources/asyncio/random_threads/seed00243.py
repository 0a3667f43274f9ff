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
    attempt('put', queues[2].put, 1, timeout=0.5)
    attempt('put_nowait', queues[0].put_nowait, 3)
    say('main')
    time.sleep(0.5)
    say('awake')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('release', locks[2].release)
    attempt('acquire', locks[0].acquire, timeout=1)
    say('ends')
    return len(args)


attempt('release', locks[2].release)
start(work1, 't1', 1)
attempt('put', queues[2].put, 2, timeout=0.5)
for t in started:
    t.join()
say('main ends')
