# threading.Timer: fired, cancelled before and after the start, repeated, left behind.
# oracle: threads
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import threading,time
now=time.monotonic
tm=threading.Timer(2,lambda *a,**k:print("fired",a,k,now()),args=(1,),kwargs={"b":2})
t("tm",lambda:tm); tm.start(); t("tm",lambda:tm); t("alive",tm.is_alive); t("fin",lambda:tm.finished.is_set()); tm.join(); t("tm",lambda:tm); t("fin",lambda:tm.finished.is_set()); print(now())
c=threading.Timer(5,print,["never"]); c.start(); time.sleep(1); c.cancel(); c.join(); print("cancelled",now()); t("c",lambda:c)
c2=threading.Timer(5,print); c2.cancel(); c2.start(); c2.join(); print(now())
t("args",lambda:threading.Timer()); t("args",lambda:threading.Timer(1)); t("int",lambda:threading.Timer("x",print)); 
b=threading.Timer(1,lambda:1/0); b.start(); b.join(); t("b.fin",lambda:b.finished.is_set())
n=threading.Timer(-1,print,["neg"]); n.start(); n.join(); print(now())
z=threading.Timer(0,print,["zero"]); z.start(); z.join()
s=threading.Timer("x",print); s.start(); s.join()
for i in (3,1,2): threading.Timer(i,lambda i=i:print("t",i,now())).start()
class R(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval): self.function(*self.args)
r=R(1,lambda:print("tick",now())); r.start(); time.sleep(3.5); r.cancel(); r.join(); print(now())
d=threading.Timer(100,print,["daemon"]); d.daemon=True; d.start()
l=threading.Timer(10,print,["last"]); l.start(); print("main ends",now())
