# Conditions, events and semaphores between threads.
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
C=threading.Condition(); box=[]
def cw():
    with C:
        while not box: print(me(),"wait",C.wait(),now())
        print(me(),"took",box.pop(),now())
def cp():
    for i in range(2):
        time.sleep(1)
        with C: box.append(i); C.notify(); print(me(),"put",i,now(),re.sub("0x[0-9a-f]+|owner=[0-9]+","",repr(C)))
run(cw,cw,cp)
def ca():
    time.sleep(1)
    with C: C.notify_all(); print("all")
def cwt():
    with C: print(me(),C.wait(3),now())
run(cwt,cwt,ca)
def cwto():
    with C: print(me(),C.wait(1),now()); print(me(),C.wait_for(lambda:now()>100,timeout=2),now())
run(cwto,cwto)
E_=threading.Event()
def ew(): print(me(),E_.wait(),now())
def ewt(): print(me(),E_.wait(.5),now())
def es(): time.sleep(1); print("set"); E_.set(); print("after set")
run(ew,ewt,ew,es); run(ew); E_.clear(); run(ewt)
S=threading.Semaphore(2)
def sw():
    with S: print(me(),"in",now(),S._value); time.sleep(1)
run(sw,sw,sw,sw,sw)
def st(): print(me(),S.acquire(timeout=.5),now())
S.acquire();S.acquire(); run(st); 
def sr(): time.sleep(.2); S.release(2)
run(st,st,st,sr)
