import weakref
class O:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __repr__(self): return f"O{self.n}"
def make(i): return O(i)
class Make:
    def __call__(self, i): return make(i)
class Make2:
    def __call__(self, i):
        o = O(i)
        return o
    def __getattr__(self, name): return O(name)
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return O(i)
    def __iter__(self):
        for i in range(3): yield O(i)
    def __len__(self): return 3
    def __add__(self, other): return O(other)
m = Make(); m2 = Make2()
def gen():
    for i in range(3): yield O(i)
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return O(self.i)
for f in (lambda: list(O(i) for i in range(3)), lambda: tuple(make(i) for i in range(3)), lambda: list(m(i) for i in range(3)),
    lambda: list(map(m2, range(3))), lambda: list(m2), lambda: sorted(gen(), key=lambda o: -o.n), lambda: list(It()), lambda: {i: o for i, o in enumerate(It())},
    lambda: dict((i, m(i)) for i in range(3)), lambda: list(zip(It(), It())), lambda: [*It()], lambda: dict(a=m2.x, b=m2+1), lambda: list(map(m2.__getitem__, range(2))), lambda: [x for x in m2], lambda: max(It(), key=lambda o: o.n), lambda: list(filter(lambda o: o.n, It()))):
    print("begin")
    x = f()
    print("got", x)
    del x
