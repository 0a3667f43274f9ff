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
    attempt('acquire', locks[1].acquire, timeout=1)
    attempt('barrier', barrier.wait, 1)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work0, work1, work0])]
    jobs[0].add_done_callback(lambda job: say('callback', job.cancelled()))
    jobs[0].add_done_callback(lambda job: say('callback', job.cancelled()))
    say('wait', [len(x) for x in concurrent.futures.wait(jobs, 0.5, return_when=concurrent.futures.ALL_COMPLETED)])
say([job._state for job in jobs])
