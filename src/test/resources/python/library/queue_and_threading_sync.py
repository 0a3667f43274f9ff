import queue
import threading

q = queue.Queue(maxsize=2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty())
try:
    q.get_nowait()
except queue.Empty as error:
    print(repr(error))
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("still empty")
p = queue.PriorityQueue()
for item in (3, 1, 2):
    p.put(item)
print([p.get() for _ in range(3)], queue.LifoQueue().qsize(), queue.SimpleQueue().empty())
results = []
lock = threading.Lock()


def work(n):
    with lock:
        results.append(n)


threads = [threading.Thread(target=work, args=(n,), name=f"worker-{n}") for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), threading.current_thread().name, threads[0].name, threads[0].is_alive(), threading.main_thread() is threading.current_thread(), lock.locked())
event = threading.Event()
event.set()
print(event.is_set(), event.wait(1))
local = threading.local()
local.x = 1
print(local.x, threading.active_count())
