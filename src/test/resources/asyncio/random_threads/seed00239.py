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
    attempt('semaphore', semaphores[1].acquire, timeout=0.5)
    attempt('get', queues[2].get, timeout=1)
    time.sleep(0)
    say('awake')
    attempt('semaphore', semaphores[1].acquire, timeout=1)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    with condition:
        say('condition', condition.wait(1))
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(3) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work0, work0, work0, work0, work0])]
    say([job.done() for job in jobs])
    say([job.done() for job in jobs])
    say([job.done() for job in jobs])
    say('wait', [len(x) for x in concurrent.futures.wait(jobs, 1, return_when=concurrent.futures.FIRST_COMPLETED)])
say([job._state for job in jobs])
