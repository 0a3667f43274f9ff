# Locks and reentrant locks that threads wait for, with and without a timeout.
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
# lock contention
L=threading.Lock()
def a():
    for i in range(3):
        with L: print(me(),i,now()); time.sleep(1)
run(a,a,a)
def b(): print(me(),"got",L.acquire(timeout=1.5),now()); 
L.acquire(); run(b,b); L.release()
def hold(): L.acquire(); time.sleep(2); L.release(); print("rel",now())
def tr():
    time.sleep(.5); print(me(),L.acquire(timeout=1),now()); r=L.acquire(timeout=2); print(me(),r,now()); r and L.release()
run(hold,tr,tr)
# release by other
L.acquire(); threading.Timer(1,L.release).start(); t("acq",L.acquire); print(now()); L.release()
R=threading.RLock()
def r1():
    with R:
        with R: time.sleep(1); print(me(),"in",now())
        time.sleep(1)
    print(me(),"out",now())
run(r1,r1)
def wrong(): t("rel",R.release); print(R._is_owned(), re.sub("owner=.*","",repr(R)))
with R: run(wrong)
