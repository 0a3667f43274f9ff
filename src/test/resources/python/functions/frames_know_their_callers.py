# A frame knows its caller when special methods, keys, properties and class bodies run, too.
import sys, functools
def who(d=1):
    f = sys._getframe(1); r = []
    
    while f:
        r.append((f.f_code.co_name, f.f_lineno))
        if f.f_code.co_name == "main": break
        f = f.f_back
    return r
class A:
    @property
    def p(self): return who()
    def __init__(self): print("init", who())
    def __eq__(self, o): print("eq", who()); return True
    def __getattr__(self, n): return who()
    def __repr__(self): print("repr", who()); return ""
    def __iter__(self): print("iter", who()); return iter([])
    def __len__(self): print("len", who()); return 1
    def __hash__(self): print("hash", who()); return 1
    def __bool__(self): print("bool", who()); return True
    def __enter__(self): print("enter", who())
    def __exit__(self, *a): print("exit", who())
    def __setattr__(self, n, v): print("set", who())
    def __getitem__(self, n): print("get", who())
    def __add__(self, n): print("add", who())
    def __format__(self, n): print("format", who()); return ""
    def __call__(self): print("call", who())
def main():
    a = A()
    print("p", a.p)
    print("ga", a.zz)
    a == 1; repr(a); len(a); hash(a)
    if a: pass
    with a: pass
    a.x = 1; a[1]; a + 1; f"{a}"; a()
    [x for x in a]; {a: 1}; print(a)
    sorted([1], key=lambda x: print("key", who()))
    list(map(lambda x: print("map", who()), [1]))
    list(print("gen", who()) for _ in [1])
    functools.partial(lambda: print("partial", who()))()
    max([1, 2], key=lambda x: print("max", who()) or 1)
    class B: print("body", who())
    class C:
        def __set_name__(self, o, n): print("setname", who())
    class D: c = C()
    class M(type):
        def __new__(m, *a, **k): print("mnew", who()); return super().__new__(m, *a, **k)
        def __call__(m): print("mcall", who())
    class E(metaclass=M): pass
    E()
    exec("print('exec', who())", globals()); eval("print('eval', who())", globals())
main()
