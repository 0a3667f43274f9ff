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
    attempt('put', queues[1].put, 3, timeout=0.5)
    attempt('try', locks[2].acquire, False)
    say('event', events[1].wait(0.5))
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    events[1].clear()
    time.sleep(1)
    say('awake')
    attempt('semaphore release', semaphores[0].release)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    start(work1, 'n1')
    say('ends')
    return len(args)


with condition:
    say('for', condition.wait_for(events[0].is_set, 1))
start(work0, 't2', 2)
say('main ends')
