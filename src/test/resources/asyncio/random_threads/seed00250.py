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
    say('event', events[0].wait(2))
    say('ends')
    return len(args)


def work1(*args):
    say('begins', *args)
    say([t.is_alive() for t in started])
    for i in range(3):
        timer = threading.Timer(1, say, ('timer',))
        timer.name, timer.daemon = 'timer', False
        timer.start()
        events[1].set()
    timer = threading.Timer(1, say, ('timer',))
    timer.name, timer.daemon = 'timer', False
    timer.start()
    say('ends')
    return len(args)


def work2(*args):
    say('begins', *args)
    attempt('put_nowait', queues[1].put_nowait, 7)
    say('event', events[0].wait(0.5))
    with condition:
        say('for', condition.wait_for(events[0].is_set, 2))
    with condition:
        condition.notify_all()
    say('ends')
    return len(args)


def work3(*args):
    say('begins', *args)
    for i in range(1):
        timer = threading.Timer(0.5, say, ('timer',))
        timer.name, timer.daemon = 'timer', False
        timer.start()
        attempt('release', locks[2].release)
        raise ValueError('boom')
    time.sleep(0.5)
    say('awake')
    say('ends')
    return len(args)


time.sleep(1)
say('awake')
attempt('try', locks[0].acquire, False)
start(work1, 't1', 1)
start(work2, 't2', 2)
for t in started:
    t.join()
say('main ends')
