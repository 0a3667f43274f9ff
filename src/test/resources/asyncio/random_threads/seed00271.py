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
    time.sleep(2)
    say('awake')
    [t.join() for t in started if t is not threading.current_thread()]
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('put_nowait', queues[3].put_nowait, 4)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    with condition:
        condition.notify_all()
    time.sleep(0)
    say('awake')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('join', started[0].join, 0.5)
    time.sleep(3)
    say('awake')
    say('ends')
    return len(args)


start(work0, 'n1')
start(work1, 't2', 2)
with condition:
    say('for', condition.wait_for(events[0].is_set, 1))
start(work1, 't3', 3)
start(work0, 't4', 4)
attempt('get', queues[2].get, timeout=1)
for t in started:
    t.join()
say('main ends')
