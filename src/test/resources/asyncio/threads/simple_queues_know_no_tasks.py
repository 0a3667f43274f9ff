# A SimpleQueue has no join, and a thread says whether it was started.
import queue
import threading

q = queue.SimpleQueue()
print([n for n in dir(q) if not n.startswith("_")])
q.put(1)
q.put_nowait(2)
print(q.qsize(), q.empty(), q.get(), q.get_nowait(), q.empty())
for call in (q.get_nowait, lambda: q.get(timeout=0.1), lambda: q.get(False), lambda: q.get(timeout=-1)):
    try:
        call()
    except (queue.Empty, ValueError) as e:
        print(type(e).__name__, e)


def consume():
    while (item := q.get()) is not None:
        print("got", item)


t = threading.Thread(target=consume)
print(t._started.is_set())
t.start()
print(t._started.is_set(), t.ident is not None)
for item in 1, 2, None:
    q.put(item)
t.join()
