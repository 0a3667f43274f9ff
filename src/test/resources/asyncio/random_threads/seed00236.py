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
    attempt('try', locks[2].acquire, False)
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    events[0].clear()
    time.sleep(0)
    say('awake')
    events[0].set()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    say('event', events[0].wait(1))
    with condition:
        condition.notify()
    with condition:
        say('for', condition.wait_for(events[0].is_set, 1))
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    time.sleep(3)
    say('awake')
    [t.join() for t in started if t is not threading.current_thread()]
    time.sleep(3)
    say('awake')
    say('ends')
    return len(args)


start(work2, 't1', 1)
start(work3, 't2', 2)
start(work0, 't3', 3)
attempt('join', started[-2].join, 1)
attempt('put_nowait', queues[2].put_nowait, 7)
for t in started:
    t.join()
say('main ends')
