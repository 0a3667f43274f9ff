"""A proxy stands for an object without keeping it."""
import weakref
class V(list):
    def __init__(self, n): super().__init__([n]); self.n = n
    def __add__(self, o): return ("add", self.n, type(o).__name__)
    def __radd__(self, o): return ("radd", o)
    def __eq__(self, o): return self.n == getattr(o, "n", o)
    def __call__(self, x): return x
    def m(self): return self.n
v = V(3); p = weakref.proxy(v)
print(p.n, p.m(), p + 1, 1 + p, p == 3, p == p, len(p), p[0], list(p), 3 in p, p(5), bool(p), str(p))
p.z = 4; print(v.z, hasattr(p, "q"), isinstance(p, V), type(p), p.__class__)
p[0] = 7; print(v); del p.z
try: hash(p)
except TypeError as e: print(e)
print(p + p)
class N:
    def __del__(self): print("del")
n = N(); q = weakref.proxy(n, lambda r: print("gone")); print(type(q)); del n
try: q.x
except ReferenceError as e: print(e)
class Node:
    def __init__(self, parent=None):
        self.parent = weakref.proxy(parent) if parent else None
        self.children = []
root = Node(); c = Node(root); print(c.parent.children); root.children.append(1); print(c.parent.children)
