"""A generator that nothing but a call held is closed when that call is over, one that lives on in its result is not."""
def g(n):
    try:
        yield n
        yield n + 1
        yield n + 2
    finally:
        print("closed", n)
x = next(g(0))
print("x")
print(next(g(1)) + next(g(2)))
y = next(g(3)) + 1
print("y")
z = next(g(4)) * 2 + len([next(g(5))])
print("z")
print(next(x for x in g(32)))
print("-")
w = next(x for x in g(6))
print("w")
print(g(33).send(None))
print("-")
q = g(34).send(None)
print("q")
print(any(i > 30 for i in g(31)))
print("-")
v = any(i > 30 for i in g(35))
print("v")
u = list(zip(g(38), [1]))
print("u")
g(39).send(None)
print("s")
def f():
    return next(g(50)) + next(g(51))
print(f())
def mk(n):
    x = g(n)
    next(x)
    return x
y = iter(mk(1))
print(next(y))
y = None
z = [enumerate(mk(2))]
print(next(z[0]))
z = 0
print("z")
class A: pass
a = A()
setattr(a, "x", mk(5))
print(next(getattr(a, "x")))
b = vars(a)
a = None
print(next(b["x"]))
b = None
d = dict(k=mk(7))
print(next(d["k"]))
l = list((mk(8), mk(9)))
print([next(i) for i in l])
l = sorted([mk(10)], key=id)
print(next(l[0]))
m = max([mk(11)], key=id)
print(next(m))
t = type("T", (), {"g": mk(12)})
print(next(t.g))
e = mk(13).__iter__()
print(next(e))
f = mk(14).send
print(f(None))
print(next(next(iter([mk(15)]))))
h = [mk(16)].pop()
print(next(h))
s = {mk(17)}
print([next(i) for i in s])
print(sum(mk(18)), list(mk(19)), "x")
p = isinstance(mk(20), A) or mk(21)
print(next(p))
q = filter(None, mk(22))
print(next(q))
i = reversed([mk(23)])
print(next(next(i)))
r = (lambda *a: a)(*[mk(24)])
print(next(r[0]))
