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
queues = [queue.Queue(3), queue.LifoQueue(), queue.PriorityQueue(2), queue.SimpleQueue()]
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
    attempt('get', queues[0].get, timeout=2)
    attempt('release', locks[0].release)
    attempt('acquire', locks[0].acquire, timeout=2)
    attempt('release', locks[2].release)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    time.sleep(0)
    say('awake')
    time.sleep(1)
    say('awake')
    time.sleep(2)
    say('awake')
    say('event', events[0].wait(2))
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    with condition:
        say('for', condition.wait_for(events[0].is_set, 1))
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    with locks[2]:
        attempt('barrier', barrier.wait, 1)
        attempt('release', locks[2].release)
    time.sleep(0)
    say('awake')
    say('ends')
    return len(args)


start(work0, 't1', 1)
attempt('barrier', barrier.wait, 1)
with condition:
    say('condition', condition.wait(2))
with locks[2]:
    time.sleep(3)
    say('awake')
    with condition:
        say('for', condition.wait_for(events[0].is_set, 0.5))
    time.sleep(3)
    say('awake')
    attempt('put_nowait', queues[0].put_nowait, 0)
start(work3, 't2', 2)
start(work0, 't3', 3)
say('main ends')
