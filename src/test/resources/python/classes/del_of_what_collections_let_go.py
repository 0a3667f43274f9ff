class R:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __eq__(self, o): return self is o
    __hash__ = None
d = {1: R("a"), 2: R("b")}
d.update({1: 0}); print("updated")
d |= {2: 0}; print("or")
l = [R("c"), R("d"), R("e")]
l.remove(l[0]); print("removed")
l.pop(0); print("popped")
l[:] = []; print("cleared")
R("f"); print("temp")
R("g").n; print("temp2")
print(R("h").n)
s = [R("i")]
s.extend([R("j")]); s *= 0; print("mul")
def f(x): return 1
f(R("k")); print("arg")
[R("l") for _ in range(1)]; print("list")
x = (R("m"), R("n"))[0]; print("sub")
x = None; print("end")
class C: pass
c = C(); c.r = R("o"); c.__dict__.clear(); print("dictclear")
c.r = R("p"); vars(c).update(r=1); print("varsupdate")
t = {"k": R("q")}; t.setdefault("k", R("r")); print("setdefault"); t.pop("k"); print("pop")
import collections
dq = collections.deque([R("s"), R("t")], maxlen=2); dq.append(1); print("dq"); dq.clear(); print("dqc")
a = [R("u"), R("v")]; a.sort(key=lambda r: r.n, reverse=True); del a[0]; print("del"); a[0] = 1; print("set")
