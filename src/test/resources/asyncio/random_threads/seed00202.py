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
    attempt('barrier', barrier.wait, 0.5)
    say('main')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('join', started[-1].join, 1)
    attempt('release', locks[1].release)
    timer = threading.Timer(2, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    say('ends')
    return len(args)


start(work1, 't1', 1)
start(work1, 't2', 2)
start(work0, 't3', 3)
attempt('semaphore release', semaphores[1].release)
start(work0, 't4', 4)
say('event', events[0].wait(0.5))
for t in started:
    t.join()
say('main ends')
