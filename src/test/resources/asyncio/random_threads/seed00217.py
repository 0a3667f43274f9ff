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
    attempt('put', queues[2].put, 5, timeout=0.5)
    for i in range(3):
        time.sleep(0)
        say('awake')
        attempt('put', queues[2].put, 5, timeout=0.5)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    with condition:
        say('for', condition.wait_for(events[0].is_set, 1))
    attempt('get', queues[2].get, timeout=2)
    attempt('barrier', barrier.wait, 2)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    time.sleep(1.5)
    say('awake')
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work1, work2, work2, work2, work1])]
    say([job.done() for job in jobs])
    say('wait', [len(x) for x in concurrent.futures.wait(jobs, 0.5, return_when=concurrent.futures.FIRST_COMPLETED)])
    say('cancel', jobs[-1].cancel())
say([job._state for job in jobs])
