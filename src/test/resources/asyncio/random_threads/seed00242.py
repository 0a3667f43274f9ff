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
    events[1].clear()
    attempt('semaphore release', semaphores[0].release)
    attempt('put_nowait', queues[2].put_nowait, 3)
    attempt('semaphore release', semaphores[1].release)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('release', locks[1].release)
    time.sleep(3)
    say('awake')
    attempt('semaphore', semaphores[0].acquire, timeout=0.5)
    events[0].clear()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('try', locks[0].acquire, False)
    attempt('put', queues[2].put, 8, timeout=1)
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    start(work1, 'n1')
    attempt('try', locks[1].acquire, False)
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work1, work3])]
    attempt('result', jobs[1].result, 0.5)
    time.sleep(1.5)
say([job._state for job in jobs])
