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
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    say(barrier.n_waiting, barrier.broken)
    attempt('barrier', barrier.wait, 1)
    attempt('get', queues[1].get, timeout=1)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('semaphore release', semaphores[0].release)
    attempt('join', started[-1].join, 2)
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    with locks[1]:
        attempt('get', queues[0].get, timeout=2)
        with locks[1]:
            say('event', events[1].wait(0.5))
            attempt('barrier', barrier.wait, 2)
        attempt('try', locks[2].acquire, False)
        attempt('put', queues[2].put, 8, timeout=2)
    attempt('acquire', locks[2].acquire, timeout=1)
    attempt('barrier', barrier.wait, 1)
    say(barrier.n_waiting, barrier.broken)
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(3) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work1, work1, work0, work3, work2])]
    attempt('result', jobs[0].result, 2)
    time.sleep(1.5)
    say('wait', [len(x) for x in concurrent.futures.wait(jobs, 1.5, return_when=concurrent.futures.FIRST_EXCEPTION)])
    say('cancel', jobs[-1].cancel())
say([job._state for job in jobs])
