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
    attempt('release', locks[0].release)
    say('step')
    attempt('barrier', barrier.wait, 0.5)
    time.sleep(1)
    say('awake')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('acquire', locks[1].acquire, timeout=0.5)
    attempt('semaphore release', semaphores[0].release)
    attempt('acquire', locks[0].acquire, timeout=0.5)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    timer = threading.Timer(2, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('semaphore release', semaphores[0].release)
    attempt('try', locks[1].acquire, False)
    time.sleep(1.5)
    say('awake')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    say('main')
    say('ends')
    return len(args)


start(work3, 't1', 1)
start(work0, 't2', 2)
say('main ends')
