from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

c = Counter("mississippi")
print(c, c.most_common(2), c["z"], c + Counter("sip"), c - Counter("ssss"), sum(c.values()), c.total(), sorted(c.elements())[:3])
d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, dict(d), d.default_factory, defaultdict(int, x=1)["y"])
q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
q.rotate(1)
print(q, q.popleft(), q.pop(), len(q), list(q), deque("ab"), q[0])
Point = namedtuple("Point", "x y", defaults=[0])
p = Point(1)
print(p, p.x, p._replace(x=5), p._asdict(), Point._fields, p == (1, 0), Point(*[3, 4]), p + (1,))
o = OrderedDict(a=1, b=2)
o.move_to_end("a")
print(o, list(o), o.popitem(last=False))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], dict(m), m)
try:
    deque().pop()
except IndexError as error:
    print(error)
