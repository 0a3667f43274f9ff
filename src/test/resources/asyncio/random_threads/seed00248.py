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
    attempt('put', queues[0].put, 7, timeout=1)
    attempt('barrier', barrier.wait, 0.5)
    attempt('put', queues[3].put, 7, timeout=0.5)
    attempt('try', locks[2].acquire, False)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    for i in range(1):
        events[1].clear()
        attempt('acquire', locks[1].acquire, timeout=0.5)
        time.sleep(1.5)
        say('awake')
    attempt('join', started[0].join, 1)
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work0, work0])]
    attempt('result', jobs[1].result, 0)
    attempt('result', jobs[0].result, 1.5)
say([job._state for job in jobs])
