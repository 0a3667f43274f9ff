# Queues between threads: full, empty, shut down.
# oracle: threads
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import threading,time,queue
now=time.monotonic
def run(*fs):
    ts=[threading.Thread(target=f,name=f"w{i}") for i,f in enumerate(fs)]
    for x in ts: x.start()
    for x in ts: x.join()
    print("--",now())
me=lambda:threading.current_thread().name
q=queue.Queue(1)
def qp():
    for i in range(4): q.put(i); print(me(),"put",i,now(),q.qsize())
def qg():
    for i in range(4): time.sleep(1); print(me(),"got",q.get(),now())
run(qp,qg)
def qt():
    try: print(q.get(timeout=1))
    except queue.Empty as e: print(me(),repr(e),now())
run(qt,qt)
def qf():
    try: q.put(9,timeout=1)
    except queue.Full as e: print(me(),repr(e),now())
q.put(0); run(qf); 
def qsd(): time.sleep(1); q.shutdown(); print("sd",q.is_shutdown)
def qg2():
    try:
        while True: print(me(),q.get(),now())
    except queue.ShutDown as e: print(me(),repr(e),now())
run(qg2,qg2,qsd)
q2=queue.Queue(1); q2.put(1)
def qp2():
    try: q2.put(2)
    except queue.ShutDown as e: print(me(),"put",repr(e),now())
def j(): q2.join(); print("joined",now())
def sd(): time.sleep(1); q2.shutdown(immediate=True)
run(qp2,j,sd)
for Q in (queue.LifoQueue,queue.PriorityQueue,queue.SimpleQueue):
    w=Q()
    def p():
        for i in (3,1,2): w.put(i)
        time.sleep(1)
        for i in (6,4,5): w.put(i)
    def g(): print(Q.__name__,[w.get() for _ in range(6)],now())
    run(p,g)
P=queue.Queue()
def worker():
    while True:
        i=P.get()
        if i is None: P.task_done(); break
        time.sleep(i); print(me(),i,now()); P.task_done()
for i in (1,2,3,1): P.put(i)
for _ in range(2): P.put(None)
run(worker,worker); P.join(); print(now(),P.unfinished_tasks)
