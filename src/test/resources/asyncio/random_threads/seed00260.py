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
    attempt('put', queues[0].put, 6, timeout=2)
    time.sleep(2)
    say('awake')
    attempt('acquire', locks[2].acquire, timeout=0.5)
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    attempt('semaphore', semaphores[0].acquire, timeout=2)
    time.sleep(0.5)
    say('awake')
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    say([t.is_alive() for t in started])
    with condition:
        say('for', condition.wait_for(events[0].is_set, 1))
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    with condition:
        condition.notify_all()
    say('ends')
    return len(args)


locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    jobs = [pool.submit(f, i) for i, f in enumerate([work2, work2])]
    jobs[0].add_done_callback(lambda job: say('callback', job.cancelled()))
    attempt('result', jobs[1].result, 3)
say([job._state for job in jobs])
