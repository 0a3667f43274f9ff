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
    attempt('try', locks[0].acquire, False)
    attempt('release', locks[1].release)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('barrier', barrier.wait, 1)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('semaphore', semaphores[1].acquire, timeout=0.5)
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    timer = threading.Timer(2, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('acquire', locks[0].acquire, timeout=0.5)
    say('main')
    say('ends')
    return len(args)


start(work0, 't1', 1)
start(work2, 't2', 2)
attempt('try', locks[2].acquire, False)
time.sleep(0)
say('awake')
attempt('try', locks[2].acquire, False)
start(work2, 't3', 3)
say('main ends')
