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
    attempt('put', queues[3].put, 3, timeout=0.5)
    attempt('try', locks[0].acquire, False)
    say('step')
    say('step')
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    time.sleep(1)
    say('awake')
    attempt('join', started[-1].join, 0.5)
    barrier.reset()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    events[1].set()
    say('ends')
    return len(args)


timer = threading.Timer(1, say, ('timer',))
timer.name, timer.daemon = 'timer', False
timer.start()
attempt('release', locks[2].release)
[t.join() for t in started if t is not threading.current_thread()]
start(work2, 't1', 1)
start(work2, 't2', 2)
for t in started:
    t.join()
say('main ends')
