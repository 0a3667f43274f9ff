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
    with condition:
        condition.notify_all()
    attempt('barrier', barrier.wait, 2)
    for i in range(2):
        time.sleep(1.5)
        say('awake')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('put_nowait', queues[1].put_nowait, 2)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('semaphore', semaphores[0].acquire, timeout=0.5)
    attempt('semaphore', semaphores[1].acquire, timeout=1)
    attempt('get', queues[2].get, timeout=0.5)
    say('main')
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    attempt('put', queues[1].put, 6, timeout=1)
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work1, work0, work3, work2, work0])]
    time.sleep(1.5)
say([job._state for job in jobs])
