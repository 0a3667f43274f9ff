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
    say('main')
    with condition:
        condition.notify()
    events[0].clear()
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    time.sleep(0)
    say('awake')
    attempt('acquire', locks[1].acquire, timeout=1)
    attempt('barrier', barrier.wait, 1)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    start(work0, 'n1')
    start(work1, 'n2')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('semaphore release', semaphores[0].release)
    attempt('try', locks[1].acquire, False)
    say(barrier.n_waiting, barrier.broken)
    attempt('try', locks[2].acquire, False)
    say('ends')
    return len(args)


attempt('join', started[-2].join, 2)
with locks[1]:
    say('event', events[0].wait(1))
start(work2, 't3', 3)
for t in started:
    t.join()
say('main ends')
