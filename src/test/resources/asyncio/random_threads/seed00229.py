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
barrier = threading.Barrier(2)
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
    attempt('try', locks[1].acquire, False)
    attempt('get', queues[3].get, timeout=2)
    say('event', events[0].wait(0.5))
    time.sleep(0)
    say('awake')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    start(work0, 'n1')
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    with condition:
        say('condition', condition.wait(2))
    time.sleep(0.5)
    say('awake')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('acquire', locks[2].acquire, timeout=0.5)
    with locks[2]:
        time.sleep(1)
        say('awake')
        attempt('barrier', barrier.wait, 0.5)
        with locks[1]:
            raise ValueError('boom')
            with condition:
                condition.notify_all()
            time.sleep(1)
            say('awake')
        attempt('acquire', locks[1].acquire, timeout=0.5)
    attempt('put', queues[1].put, 0, timeout=2)
    say('ends')
    return len(args)


timer = threading.Timer(0.5, say, ('timer',))
timer.name, timer.daemon = 'timer', False
timer.start()
time.sleep(0.5)
say('awake')
start(work2, 't2', 2)
start(work1, 't3', 3)
say('main ends')
