import weakref
class C: pass
c=C()
r1=weakref.ref(c); r2=weakref.ref(c)
print(r1 is r2, weakref.getweakrefcount(c), len(weakref.getweakrefs(c)))
r3=weakref.ref(c, lambda r: None); r4=weakref.ref(c, lambda r: None)
print(r3 is r4, r3 is r1, weakref.getweakrefcount(c))
p1=weakref.proxy(c); p2=weakref.proxy(c)
print(p1 is p2, weakref.getweakrefcount(c))
print([type(x).__name__ for x in weakref.getweakrefs(c)])
class R(weakref.ref): pass
r5=R(c); r6=R(c)
print(r5 is r6, weakref.getweakrefcount(c))
print(weakref.ref(C) is weakref.ref(C), weakref.getweakrefcount(5))
print(c.__weakref__ is r1, C.__weakref__)
del r1, r2
print(weakref.getweakrefcount(c))
del r3
print(weakref.getweakrefcount(c))
d=C(); print(d.__weakref__)
x=weakref.ref(d); y=weakref.ref(d)
print({x,y}.__len__(), x==y, hash(x)==hash(d))
ws=weakref.WeakSet([d]); print(weakref.getweakrefcount(d))
wv=weakref.WeakValueDictionary(a=d); print(weakref.getweakrefcount(d))
wk=weakref.WeakKeyDictionary(); wk[d]=1; print(weakref.getweakrefcount(d))
f=weakref.finalize(d, print, 'bye'); print(weakref.getweakrefcount(d))
del d
print(x(), y is x)
def fn(): pass
print(weakref.ref(fn) is weakref.ref(fn))
class M:
    def m(self): pass
m=M(); print(weakref.WeakMethod(m.m)()==m.m, weakref.getweakrefcount(m))
class ExtendedRef(weakref.ref):
    def __init__(self, ob, callback=None, /, **annotations):
        super().__init__(ob, callback)
        self.counter = 0
        for k, v in annotations.items(): setattr(self, k, v)
    def __call__(self):
        ob = super().__call__()
        if ob is not None:
            self.counter += 1
            ob = (ob, self.counter)
        return ob
m2=M(); e=ExtendedRef(m2, x=5); print(e()[1], e()[1], e.x)
del m2; print(e())
print(weakref.getweakrefs(M()))
