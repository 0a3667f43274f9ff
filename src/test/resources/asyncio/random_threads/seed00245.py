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
    events[1].set()
    attempt('semaphore release', semaphores[0].release)
    attempt('put', queues[0].put, 2, timeout=2)
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    timer = threading.Timer(2, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    timer = threading.Timer(0.5, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('release', locks[2].release)
    attempt('semaphore', semaphores[1].acquire, timeout=0.5)
    say('ends')
    return len(args)


start(work0, 'n1')
attempt('acquire', locks[0].acquire, timeout=2)
start(work0, 't2', 2)
start(work1, 't3', 3)
start(work1, 't4', 4)
for t in started:
    t.join()
say('main ends')
