# Objects as bytes and back: the very bytes for plain values, the same objects for the rest.
import pickle, datetime, decimal, fractions, collections, enum, dataclasses, random, io, uuid, copy, functools, types
def f(n, fn):
    try: print(n, repr(fn()))
    except BaseException as e: print(n, "!", type(e).__name__, str(e).split(' at 0x')[0])
class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(o) is type(self) and self.__dict__ == o.__dict__
    def __repr__(self): return f"A({self.x!r})"
    def m(self): return self.x
class S:
    __slots__ = ("a", "b")
class G:
    def __init__(self): self.v = 1; self.lock = object()
    def __getstate__(self): return {"v": self.v}
    def __setstate__(self, s): self.v = s["v"] * 10
class R:
    def __reduce__(self): return (A, (5,))
class NA:
    def __new__(cls, q): o = object.__new__(cls); o.q = q; return o
    def __getnewargs__(self): return (self.q,)
class L(list): pass
class D(dict): pass
class I(int): pass
class E(enum.Enum): P = 1; Q = "q"
@dataclasses.dataclass
class DC: a: int; b: list = dataclasses.field(default_factory=list)
@dataclasses.dataclass(frozen=True, slots=True)
class FS: a: int
NT = collections.namedtuple("NT", "x y")
class Err(Exception):
    def __init__(self, msg, code=1): super().__init__(msg); self.code = code
for o in (None, True, 0, 255, 256, 65536, -1, 2**31, -2**31, 2**70, -2**63, 1.5, "a", "é" * 200, b"x", b"y" * 300, (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {"a": 1}, {"a": 1, "b": [2]}, {1}, frozenset([1]), bytearray(b"q"), A(1), ..., A, len, (["x", "x"], "x"), print, int, collections.OrderedDict, list(range(3)) * 2, DC(1), NT(1, 2), 1+2j, "\ud800"):
    f("d", lambda: pickle.dumps(o)); f("l", lambda: pickle.loads(pickle.dumps(o)) == o)
for p in range(2, 6): f(p, lambda: pickle.dumps([1, "a", (A(2), {3})], p)); f(p, lambda: pickle.loads(pickle.dumps([1, "a", (A(2), {3}), b"z", bytearray(b"w")], p)))
for o in (datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc), datetime.timedelta(1), decimal.Decimal("1.5"), fractions.Fraction(1, 3), collections.deque([1, 2], 5), collections.OrderedDict(a=1), collections.defaultdict(list, a=[1]), collections.Counter("aab"), E.P, DC(1, [2]), FS(3), NT(1, 2), range(1, 9, 2), slice(1, 2), 1 + 2j, uuid.UUID(int=5), ValueError("x", 1), functools.partial(int, base=2), types.SimpleNamespace(a=1), A(1).m, str.upper, L([1]), D(a=1), I(5), datetime.date(2024, 1, 1), E):
    f(type(o).__name__, lambda: pickle.loads(pickle.dumps(o)) if o != [].append else 0)
s = S(); s.a = 1; f(1, lambda: pickle.loads(pickle.dumps(s)).a); f(2, lambda: pickle.loads(pickle.dumps(G())).v); f(3, lambda: pickle.loads(pickle.dumps(R()))); f(4, lambda: pickle.loads(pickle.dumps(NA(3))).q)
l = [1]; l.append(l); x = pickle.loads(pickle.dumps(l)); f(5, lambda: x[1] is x); t = ([],); t[0].append(t); y = pickle.loads(pickle.dumps(t)); f(6, lambda: y[0][0] is y)
shared = A(1); z = pickle.loads(pickle.dumps([shared, shared])); f(7, lambda: z[0] is z[1])
f(8, lambda: pickle.loads(pickle.dumps(Err("m", 5))).code); f(10, lambda: pickle.dumps(i for i in [])); f(12, lambda: pickle.loads(b"")); f(14, lambda: pickle.loads(b"\x80\x05K")); f(15, lambda: pickle.loads("x")); f(16, lambda: pickle.dumps(1, 9)); f(17, lambda: pickle.HIGHEST_PROTOCOL)
def loc():
    class Local: pass
    return Local()
f(20, lambda: pickle.dumps(types)); f(21, lambda: pickle.loads(b"\x80\x04c__main__\nNope\n."))
b = io.BytesIO(); pickle.dump({"k": 1}, b); pickle.dump([2], b); b.seek(0); f(22, lambda: (pickle.load(b), pickle.load(b))); f(23, lambda: pickle.load(b))
class P(pickle.Pickler):
    def persistent_id(self, o): return "id7" if isinstance(o, S) else None
class U(pickle.Unpickler):
    def persistent_load(self, pid): return ("loaded", pid)
    def find_class(self, m, n):
        if n == "A": raise pickle.UnpicklingError("forbidden " + n)
        return super().find_class(m, n)
b = io.BytesIO(); P(b).dump([s, 1]); f(24, lambda: U(io.BytesIO(b.getvalue())).load()); f(25, lambda: U(io.BytesIO(pickle.dumps(A(1)))).load())
r = random.Random(4); r2 = pickle.loads(pickle.dumps(r)); f(26, lambda: r.random() == r2.random()); f(27, lambda: pickle.loads(pickle.dumps({i: str(i) for i in range(2500)})) == {i: str(i) for i in range(2500)}); f(28, lambda: pickle.PicklingError.__mro__); f(29, lambda: copy.copy(S) is S); f(30, lambda: pickle.dumps(list(range(1001))) == pickle.dumps(list(range(1001)))); f(31, lambda: len(pickle.dumps(list(range(1001)))))
async def co(): pass
c = co(); f(32, lambda: pickle.dumps(c)); c.close()
