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
    for i in range(3):
        attempt('put_nowait', queues[1].put_nowait, 8)
        attempt('release', locks[0].release)
    attempt('barrier', barrier.wait, 2)
    attempt('get', queues[0].get, timeout=0.5)
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    start(work0, 'n1')
    timer = threading.Timer(0.5, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    with condition:
        condition.notify()
    attempt('release', locks[2].release)
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    time.sleep(2)
    say('awake')
    for i in range(3):
        events[0].set()
    with locks[1]:
        attempt('get', queues[0].get, timeout=1)
        attempt('try', locks[1].acquire, False)
        start(work1, 'n2')
        say('event', events[1].wait(0.5))
    say('ends')
    return len(args)


attempt('put_nowait', queues[1].put_nowait, 1)
start(work0, 't3', 3)
start(work1, 't4', 4)
start(work0, 't5', 5)
for t in started:
    t.join()
say('main ends')
