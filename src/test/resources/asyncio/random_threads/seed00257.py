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
    say([t.is_alive() for t in started])
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    say('main')
    time.sleep(0)
    say('awake')
    attempt('semaphore release', semaphores[1].release)
    attempt('release', locks[2].release)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('semaphore release', semaphores[1].release)
    say('ends')
    return len(args)


start(work0, 't1', 1)
start(work2, 't2', 2)
for i in range(3):
    attempt('semaphore', semaphores[1].acquire, timeout=1)
    with condition:
        condition.notify_all()
say('main ends')
