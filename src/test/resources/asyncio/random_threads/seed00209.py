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
    attempt('semaphore', semaphores[0].acquire, timeout=0.5)
    attempt('put_nowait', queues[1].put_nowait, 2)
    attempt('barrier', barrier.wait, 0.5)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    attempt('release', locks[1].release)
    attempt('put_nowait', queues[3].put_nowait, 1)
    start(work0, 'n1')
    attempt('release', locks[1].release)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('release', locks[0].release)
    attempt('barrier', barrier.wait, 0.5)
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('put_nowait', queues[2].put_nowait, 4)
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    time.sleep(3)
    say('awake')
    attempt('put_nowait', queues[3].put_nowait, 6)
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(3) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work0, work3])]
    say('wait', [len(x) for x in concurrent.futures.wait(jobs, 1, return_when=concurrent.futures.FIRST_COMPLETED)])
    say([job.done() for job in jobs])
    say([job.done() for job in jobs])
    say('cancel', jobs[-1].cancel())
say([job._state for job in jobs])
