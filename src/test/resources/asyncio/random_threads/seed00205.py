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
    attempt('try', locks[1].acquire, False)
    say('event', events[0].wait(2))
    attempt('put_nowait', queues[1].put_nowait, 0)
    [t.join() for t in started if t is not threading.current_thread()]
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    start(work0, 'n1')
    timer = threading.Timer(0.5, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    with locks[2]:
        attempt('get', queues[3].get, timeout=2)
        time.sleep(0.5)
        say('awake')
        timer = threading.Timer(2, say, ('timer',))
        timer.name, timer.daemon = 'timer', False
        timer.start()
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work1, work0, work1, work1])]
    say([job.done() for job in jobs])
    say([job.done() for job in jobs])
    attempt('result', jobs[0].result, 1)
say([job._state for job in jobs])
