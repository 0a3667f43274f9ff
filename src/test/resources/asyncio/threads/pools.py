# Thread pools: names, map, shutdown, initializers that fail, callbacks, errors.
# oracle: loopback
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import concurrent.futures as cf, threading, time, sys
TP=cf.ThreadPoolExecutor
def who(x=None): return threading.current_thread().name
with TP(2) as e:
    print(e.submit(who).result(), e._max_workers, type(e).__name__)
with TP(2) as e: print(e.submit(who).result())
with TP(2,thread_name_prefix="pre") as e: print(e.submit(who).result(), [x.name for x in threading.enumerate()])
with TP(2,"pos") as e: print(e.submit(who).result(), repr(threading.enumerate()[-1]).split()[0:2])
with TP() as e: print(e.submit(who).result())
print(threading.active_count())
e=TP(1); t("sub",lambda:e.submit(lambda:1/0).exception()); t("res",lambda:e.submit(lambda:1/0).result())
t("noargs",lambda:e.submit()); t("args",lambda:e.submit(pow,2,5).result()); t("kw",lambda:e.submit(int,"ff",base=16).result()); t("notcallable",lambda:e.submit(5).result()); t("badargs",lambda:e.submit(pow,1).exception())
t("map timeout",lambda:list(e.map(time.sleep,[.3],timeout=.05)))
t("map to0",lambda:list(e.map(time.sleep,[.1],timeout=0)))
t("map kw",lambda:list(e.map(str,[1,2],chunksize=5)))
e=TP(1); fs=[e.submit(time.sleep,.1) for _ in range(4)]; print([f.running() for f in fs]); print([f.cancel() for f in fs]); print([f.done() for f in fs])
E=[]
try: fs[1].result()
except BaseException as x: print(type(x),x)
t("wait",lambda:sorted(len(x) for x in cf.wait(fs))); e.shutdown()
e=TP(1); fs=[e.submit(time.sleep,.1) for _ in range(4)]; e.shutdown(wait=False,cancel_futures=True); print([f.cancelled() for f in fs],[f._state for f in fs]); print([len(x) for x in cf.wait(fs,timeout=.3)])
e=TP(1); f=e.submit(time.sleep,.05); e.shutdown(wait=False); print(f.running(), f.result())
# initializers
def init(a): print("init",a,who())
with TP(2,"ini",init,(5,)) as e: print(e.submit(who).result()); print(e.submit(who).result())
def badinit(): raise ValueError("bad init")
e=TP(2,"bad",badinit); f=e.submit(who); t("f",f.result); t("exc",lambda:type(f.exception())); t("sub",lambda:e.submit(who)); t("map",lambda:list(e.map(who,[1]))); t("sd",e.shutdown); t("sub",lambda:e.submit(who))
class Sub(TP):
    def submit(self,fn,*a,**k): print("submitting",fn.__name__); return super().submit(fn,*a,**k)
with Sub(1) as e: print(list(e.map(who,[1,2])))
class Own(cf.Executor):
    def submit(self,fn,*a,**k):
        f=cf.Future(); f.set_running_or_notify_cancel()
        try: f.set_result(fn(*a,**k))
        except Exception as x: f.set_exception(x)
        return f
    def shutdown(self,wait=True,**k): print("shutdown",wait,k)
with Own() as o: print(o.submit(pow,2,3).result(), list(o.map(str,[1,2])))
t("Own exc",lambda:Own().submit(lambda:1/0).result())
# callbacks
with TP(1) as e:
    f=e.submit(time.sleep,.05); f.add_done_callback(lambda f:print("cb",who(),f.done())); f.add_done_callback(lambda f:1/0); f.result(); time.sleep(.02)
    f.add_done_callback(lambda f:print("cb now",who()))
# exceptions out of jobs
def se(): sys.exit(4)
with TP(1) as e: f=e.submit(se); t("se",f.result); print(e.submit(who).result())
def ki(): raise KeyboardInterrupt("k")
with TP(1) as e: f=e.submit(ki); t("ki",f.result)
def nested():
    try: 1/0
    except Exception as x: raise KeyError("k") from x
with TP(1) as e:
    try: e.submit(nested).result()
    except KeyError as x: import traceback; print(repr(x.__cause__)); traceback.print_exc()
with TP(1) as e: 
    try:
        with e: raise ValueError("in with")
    except ValueError as x: print("caught",x)
# as_completed and wait
def d(s): time.sleep(s); return s
with TP(3) as e:
    fs=[e.submit(d,s) for s in (.15,.05,.1)]
    print([f.result() for f in cf.as_completed(fs)])
    fs=[e.submit(d,s) for s in (.3,.05,.1)]
    dn,nd=cf.wait(fs,return_when=cf.FIRST_COMPLETED); print(len(dn),len(nd))
    dn,nd=cf.wait(fs,timeout=.1); print(len(dn)>=1,len(nd)>=1)
    try:
        for f in cf.as_completed(fs,timeout=.01): pass
    except TimeoutError as x: print(str(x)[1:])
    fs=[e.submit(d,.3),e.submit(lambda:(time.sleep(.05),1/0))]
    dn,nd=cf.wait(fs,return_when=cf.FIRST_EXCEPTION); print([f.exception() for f in dn],len(nd))
    try: fs[0].result(timeout=.01)
    except TimeoutError as x: print("TE",repr(x),x is not None, type(x) is TimeoutError)
    r=cf.wait({e.submit(d,.01)}); print(type(r).__name__, r._fields, r.done.pop().result())
print("end")
