# threading.local, and classes derived from it.
# oracle: threads
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import threading
T=threading.Thread
l=threading.local(); l.x=1
def inl(): t("l.x",lambda:l.x); l.x=2; t("l.x",lambda:l.x); t("dict",lambda:l.__dict__)
z=T(target=inl); z.start(); z.join(); t("l.x",lambda:l.x); t("l",lambda:l); t("del",lambda:delattr(l,"x")); t("del2",lambda:delattr(l,"x")); t("get",lambda:l.x); t("args",lambda:threading.local(1)); t("vars",lambda:vars(l)); t("hasattr",lambda:hasattr(l,"q"))
class L(threading.local):
    n=0
    def __init__(self,a=5,**k): print("L init",a,k,threading.current_thread().name); self.a=a
    @property
    def p(self): return self.a*2
    def m(self): return self.a
ll=L(7,z=1); t("a",lambda:ll.a); 
def inL(): t("a",lambda:ll.a); ll.a=9; t("p",lambda:ll.p); t("m",ll.m); t("n",lambda:ll.n)
z=T(target=inL,name="Lt"); z.start(); z.join(); t("a",lambda:ll.a); t("p",lambda:ll.p); t("set p",lambda:setattr(ll,"p",1)); t("L()",lambda:L().a); t("__dict__",lambda:ll.__dict__); t("set dict",lambda:setattr(ll,"__dict__",{}))
