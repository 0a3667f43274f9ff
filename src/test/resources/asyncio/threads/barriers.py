# A barrier that is filled, broken, reset and aborted.
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
B=threading.Barrier(3,action=lambda:print("action",me(),now()))
def bw(d):
    def f():
        time.sleep(d); i=B.wait(); print(me(),"idx",i,now(),B); i=B.wait(); print(me(),"idx2",i,now())
    return f
def pr(o): return re.sub("0x[0-9a-f]+","0x0",repr(o))
def bw(d):
    def f():
        time.sleep(d); i=B.wait(); print(me(),"idx",i,now(),pr(B)); i=B.wait(); print(me(),"idx2",i,now())
    return f
run(bw(1),bw(2),bw(3))
B2=threading.Barrier(2)
def bt():
    try: B2.wait(1)
    except threading.BrokenBarrierError as e: print(me(),"broken",repr(e),now(),pr(B2))
run(bt); run(bt); B2.reset(); print(pr(B2))
def bres(): time.sleep(.5); print("n",B2.n_waiting); B2.reset(); print(pr(B2))
run(bt,bres); print(pr(B2)); run(bt,bt)
def bab(): time.sleep(.5); B2.abort()
B2.reset(); run(bt,bab)
