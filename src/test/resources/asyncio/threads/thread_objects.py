# Names, states, errors and exceptions of threading.Thread, and threading.excepthook.
# oracle: threads
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import threading, time, sys
T=threading.Thread
def f(*a,**k): print("f",a,k,threading.current_thread().name)
x=T(target=f,args=(1,2),kwargs={"k":3})
t("r",lambda:x); t("name",lambda:x.name); t("daemon",lambda:x.daemon); t("ident",lambda:x.ident); t("nid",lambda:x.native_id); t("alive",x.is_alive)
t("join early",x.join)
t("start",x.start); t("r",lambda:x); t("alive",x.is_alive); t("start2",x.start); t("join",x.join); t("join to",x.join,0); t("join neg",x.join,-5); t("ident",lambda:x.ident)
t("run again",x.run)
t("daemon set",lambda:setattr(x,"daemon",True)); t("name set",lambda:setattr(x,"name",5)); t("name",lambda:x.name)
t("group",lambda:T(1)); t("group kw",lambda:T(group="x"))
t("noargs",lambda:T()); t("named",lambda:T(name="N")); t("named int",lambda:T(name=7)); t("named empty",lambda:T(name="")); t("lambda",lambda:T(target=lambda:0)); t("builtin",lambda:T(target=print)); t("partial",lambda:T(target=__import__("functools").partial(f))); 
class K:
    def m(self): print("m")
t("method",lambda:T(target=K().m)); t("cls",lambda:T(target=K)); t("callable obj",lambda:T(target=type("C",(),{"__call__":lambda s:1})()))
t("noncallable",lambda:T(target=5)); y=T(target=5); t("start nc",y.start); t("join",y.join); t("alive",y.is_alive)
y=T(target=f,args=5); t("start badargs",y.start); t("j",y.join)
y=T(target=f,args=[1,2]); t("list args",y.start)
y=T(target=f,args=("abc")); t("str args",y.start)
y=T(target=lambda a:0); t("missing",y.start)
t("bad kw",lambda:T(foo=1)); t("pos",lambda:T(None,f,"nm",(9,),{"z":1}).start()); t("too many",lambda:T(None,f,"nm",(9,),{"z":1},True))
d=T(target=f,daemon=True); t("d",lambda:d); t("dd",lambda:d.daemon); d.start(); d.join(); t("d",lambda:d)
d=T(target=f,daemon=0); t("d0",lambda:d.daemon)
m=threading.main_thread(); t("m",lambda:m); t("mis",lambda:m is threading.current_thread()); t("m alive",m.is_alive); t("mjoin",m.join); t("mstart",m.start); t("m daemon",lambda:setattr(m,"daemon",True)); t("mi",lambda:m.ident==threading.get_ident()); t("type",lambda:type(m)); t("mname",lambda:setattr(m,"name","Main!")); t("m",lambda:m); m.name="MainThread"
t("enum",threading.enumerate); t("count",threading.active_count)
class S(T):
    def __init__(self,n): super().__init__(); self.n=n
    def run(self): print("S.run",self.n,self.name,self); return 9
s=S(4); t("S",lambda:s); s.start(); s.join(); t("S",lambda:s)
class NoInit(T):
    def __init__(self): pass
n=NoInit(); t("ni start",n.start); t("ni r",lambda:repr(n)); t("ni join",n.join); t("ni alive",n.is_alive); t("ni name",lambda:n.name); t("ni daemon",lambda:n.daemon); t("ni sd",lambda:setattr(n,"daemon",1)); t("ni id",lambda:n.ident)
def boom(): raise ValueError("boom")
b=T(target=boom,name="B"); b.start(); b.join(); t("b",lambda:b)
def nested():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError("x") from e
T(target=nested).start()
def ex(): sys.exit(3)
T(target=ex).start()
def ki(): raise KeyboardInterrupt
T(target=ki,name="KI").start()
def be(): raise BaseException("be")
T(target=be,name="BE").start()
def eg(): raise ExceptionGroup("g",[ValueError(1)])
T(target=eg,name="EG").start()
def hook(a): print("hook",a.exc_type,a.exc_value,a.exc_traceback is not None,a.thread); print(len(a), a[0]); print(re.sub("0x[0-9a-f]+","0x0",repr(a)))
old=threading.excepthook; t("old is",lambda:old is threading.__excepthook__)
threading.excepthook=hook; T(target=boom,name="H").start(); T(target=ex).start()
def badhook(a): raise RuntimeError("hook broke")
threading.excepthook=badhook; T(target=boom,name="H2").start()
threading.excepthook=old
t("hookargs",lambda:threading.ExceptHookArgs(1)); t("hookargs4",lambda:threading.ExceptHookArgs((1,2,3,4)))
t("eh thr",lambda:threading.excepthook(threading.ExceptHookArgs((ValueError,ValueError("d"),None,threading.main_thread()))))
t("deprec",lambda:(x.getName(),x.isDaemon())); t("dep2",lambda:x.setName("q")); t("dep3",lambda:d.setDaemon(False)); t("dep4",lambda:threading.currentThread()); t("dep5",lambda:threading.activeCount())
t("thread eq",lambda:T()==T()); t("hash",lambda:len({x,y})); t("dir",lambda:sorted(q for q in dir(T) if not q.startswith("_")))
t("cur in thread",lambda:None)
def who(): c=threading.current_thread(); print(c, c.ident==threading.get_ident(), c.native_id==threading.get_native_id(), threading.main_thread().name, threading.active_count())
z=T(target=who,name="who"); z.start(); z.join()
def kid():
    k=T(target=lambda:print("kid daemon",threading.current_thread().daemon)); print(k.daemon); k.start()
z=T(target=kid,daemon=True); z.start(); z.join()
def selfjoin(): t("selfjoin",threading.current_thread().join)
z=T(target=selfjoin); z.start()
def mainjoin(): t("mj",lambda:threading.main_thread().join(0)); t("isalive",threading.main_thread().is_alive)
z=T(target=mainjoin); z.start()
