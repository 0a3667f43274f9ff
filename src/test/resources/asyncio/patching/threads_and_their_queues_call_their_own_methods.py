"""Threads and thread-safe queues go through methods that the program put into their classes."""

import functools
import queue
import threading


def trace(cls, *names):
    for name in names:
        setattr(cls, name, traced(cls.__name__, name, getattr(cls, name)))


def traced(owner, name, original):
    @functools.wraps(original)
    def method(self, *args, **options):
        print("call", owner + "." + name, [x for x in args if isinstance(x, int)], sorted(options))
        return original(self, *args, **options)

    return method


trace(threading.Thread, "start", "run")
trace(queue.Queue, "put", "get", "task_done", "_put", "_get", "_qsize", "put_nowait", "get_nowait")
items = queue.Queue()


def work():
    items.put(1)
    items.put_nowait(2)


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(items.get(), items.get_nowait())
items.task_done()
items.task_done()
