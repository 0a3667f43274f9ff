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
    time.sleep(1.5)
    say('awake')
    attempt('put', queues[0].put, 8, timeout=2)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('acquire', locks[0].acquire, timeout=1)
    attempt('release', locks[1].release)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('semaphore', semaphores[0].acquire, timeout=2)
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    say('event', events[0].wait(1))
    time.sleep(1)
    say('awake')
    attempt('try', locks[0].acquire, False)
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(3) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work3, work2, work2, work1])]
    say('cancel', jobs[-1].cancel())
say([job._state for job in jobs])
