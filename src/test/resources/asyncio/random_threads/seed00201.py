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
semaphores = [threading.Semaphore(1), threading.BoundedSemaphore(2)]
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
    attempt('put', queues[3].put, 7, timeout=2)
    for i in range(2):
        events[0].set()
    attempt('put', queues[1].put, 2, timeout=2)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    time.sleep(3)
    say('awake')
    with locks[2]:
        attempt('get', queues[0].get, timeout=2)
        attempt('semaphore release', semaphores[0].release)
        time.sleep(1)
        say('awake')
    attempt('barrier', barrier.wait, 0.5)
    time.sleep(1)
    say('awake')
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work0, work0, work1, work1])]
    time.sleep(3)
    time.sleep(3)
    time.sleep(0)
    say('cancel', jobs[-1].cancel())
say([job._state for job in jobs])
