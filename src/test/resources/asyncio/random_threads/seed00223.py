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
    say('step')
    time.sleep(3)
    say('awake')
    attempt('semaphore', semaphores[1].acquire, timeout=1)
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    time.sleep(3)
    say('awake')
    events[0].clear()
    say('ends')
    return len(args)


attempt('semaphore', semaphores[0].acquire, timeout=2)
attempt('put_nowait', queues[3].put_nowait, 4)
start(work1, 't1', 1)
start(work0, 't2', 2)
start(work0, 't3', 3)
start(work0, 't4', 4)
say('main ends')
