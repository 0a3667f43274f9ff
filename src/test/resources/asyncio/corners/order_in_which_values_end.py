"""In which order values come to their end when what held them goes."""

import asyncio


class D:

    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def f(p, q):
    a = D("a")
    b = D("b")
    c = D("c")
    print("end")


f(D("p"), D("q"))
print("after")


def g():
    x = [D(i) for i in range(3)]
    y = (D(3), D(4))
    z = {1: D(5), 2: D(6)}
    print("end")


g()
print("after")


def h():
    a = D("ha")
    b = D("hb")
    return a


r = h()
print("got", r.n)
r = None


async def m():
    a = D("ma")
    b = D("mb")
    await asyncio.sleep(0)
    c = D("mc")


asyncio.run(m())
print("after run")


class K:

    def __init__(self):
        self.b = D("kb")
        self.a = D("ka")
        self.l = [D("k1"), D("k2")]


k = K()
del k
print("k")
l = [D(1), D(2), D(3)]
l.clear()
print("cleared")
l = [D(1), D(2), D(3)]
l[:] = []
print("sliced")
l = [D(1), D(2), D(3)]
del l[0:2]
print("del slice")
l.pop()
print("popped")
d = {i: D(i) for i in range(3)}
d.clear()
print("dict cleared")
d = {i: D(i) for i in range(3)}
d.pop(1)
print("popped")
d.popitem()
print("popitem")
d = None
print("none")
s = {D(9)}
s.clear()
print("set cleared")
D("temp")
print("t")
[D("t1"), D("t2")]
print("tt")
x = y = D("xy")
x = None
print("still")
y = None


def gen():
    a = D("ga")
    b = D("gb")
    yield 1


it = gen()
list(it)
print("ran out")


def exc():
    a = D("ea")
    b = D("eb")
    raise ValueError


try:
    exc()
except ValueError:
    print("caught")
print("left")
