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
    attempt('release', locks[1].release)
    attempt('put_nowait', queues[2].put_nowait, 5)
    attempt('put_nowait', queues[0].put_nowait, 3)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    events[1].clear()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('put', queues[2].put, 7, timeout=0.5)
    time.sleep(1.5)
    say('awake')
    attempt('get', queues[1].get, timeout=2)
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    say('ends')
    return len(args)


attempt('put', queues[3].put, 2, timeout=2)
attempt('acquire', locks[2].acquire, timeout=2)
say('event', events[1].wait(1))
start(work1, 't1', 1)
start(work0, 't2', 2)
say('main ends')
