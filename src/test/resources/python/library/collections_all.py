def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
from collections import *
import collections
c=Counter("abracadabra"); d=Counter(a=1,b=5)
t(lambda: c, lambda: Counter(), lambda: c.most_common(2), lambda: c.most_common(), lambda: c["zz"], lambda: c+d, lambda: c-d, lambda: c&d, lambda: c|d, lambda: +Counter(a=-1,b=2), lambda: -Counter(a=-1,b=2), lambda: list(c.elements()), lambda: c.total(), lambda: c==Counter("abracadabra"), lambda: c<=c, lambda: c<d, lambda: Counter(a=1)==Counter(a=1,b=0), lambda: c.update("abc"), lambda: c, lambda: c.subtract({"a":3}), lambda: c, lambda: Counter([1,2,1]), lambda: Counter(x=3,y=-1), lambda: c.copy(), lambda: Counter.fromkeys("ab",1), lambda: c.pop("a"), lambda: sorted(c), lambda: dict(c), lambda: c.keys(), lambda: repr(Counter({"a":1})), lambda: Counter(5), lambda: c+5, lambda: Counter("ab","cd"), lambda: Counter(a="x",b=1), lambda: isinstance(c,dict), lambda: sum(c.values()), lambda: c.get("q"), lambda: c.__delitem__("nope"), lambda: Counter("aab")^Counter("abb") if hasattr(Counter,"__xor__") else "no", lambda: max(c,key=c.get))
q=deque([1,2,3],maxlen=5)
t(lambda: q, lambda: q.append(4), lambda: q.appendleft(0), lambda: q.append(9), lambda: q, lambda: q.pop(), lambda: q.popleft(), lambda: q.rotate(1), lambda: q, lambda: q.rotate(-2), lambda: q.extend([7,8]), lambda: q.extendleft([5,6]), lambda: q, lambda: q[0], lambda: q[-1], lambda: q[9], lambda: q[0:1], lambda: q.index(7), lambda: q.index(99), lambda: q.count(7), lambda: q.remove(99), lambda: q.remove(7), lambda: q.insert(1,"i"), lambda: q, lambda: q.reverse(), lambda: q.maxlen, lambda: q.copy(), lambda: len(q), lambda: 3 in q, lambda: q==deque(q), lambda: q+deque([1]), lambda: q*2, lambda: deque()+[1], lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1,2])<deque([1,3]), lambda: deque("abc"), lambda: deque([1],0), lambda: deque([1],-1), lambda: deque(5), lambda: list(reversed(q)), lambda: q.clear(), lambda: q, lambda: bool(q), lambda: hash(q), lambda: setattr(q,"maxlen",3), lambda: deque(range(5))[2], lambda: deque([1,2,3],2), lambda: q.__class__, lambda: deque([deque([1])]), lambda: deque(maxlen=3).insert(0,1), lambda: deque([1,2],2).insert(0,1))
def mut():
    q=deque([1,2,3])
    for x in q: q.append(1)
t(mut)
d=defaultdict(list,{"a":[1]}); t(lambda: d, lambda: d["b"].append(2), lambda: d, lambda: d.get("z"), lambda: "z" in d, lambda: d.default_factory, lambda: defaultdict()["x"], lambda: defaultdict(5), lambda: defaultdict(int,a=1), lambda: d.copy(), lambda: d|{"q":1}, lambda: {"q":1}|d, lambda: defaultdict(lambda: 7)["k"], lambda: dict(d), lambda: d==dict(d), lambda: defaultdict(None), lambda: d.pop("a"), lambda: d.setdefault("w"), lambda: repr(defaultdict(int)), lambda: defaultdict(int).__missing__(3), lambda: __import__("copy").deepcopy(d))
o=OrderedDict(a=1,b=2,c=3)
t(lambda: o, lambda: o.move_to_end("a"), lambda: o, lambda: o.move_to_end("c",last=False), lambda: list(o), lambda: o.popitem(), lambda: o.popitem(last=False), lambda: o, lambda: OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1), lambda: OrderedDict(a=1,b=2)==dict(b=2,a=1), lambda: list(reversed(OrderedDict(a=1,b=2))), lambda: o.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: OrderedDict([("x",1)]), lambda: o|{"k":1}, lambda: OrderedDict.fromkeys("ab"), lambda: o.copy(), lambda: OrderedDict(), lambda: o.pop("nope"), lambda: o.setdefault("s",5), lambda: o.keys(), lambda: o.items(), lambda: o.values())
P=namedtuple("P","x y"); p=P(1,2)
t(lambda: p, lambda: p.x, lambda: p[1], lambda: p._asdict(), lambda: p._replace(x=5), lambda: p._replace(q=5), lambda: P._fields, lambda: P._make([3,4]), lambda: P._make([3]), lambda: P(1), lambda: P(1,2,3), lambda: P(x=1,y=2), lambda: P(x=1,z=2), lambda: p==(1,2), lambda: p+(3,), lambda: len(p), lambda: hash(p)==hash((1,2)), lambda: setattr(p,"x",1), lambda: setattr(p,"q",1), lambda: namedtuple("Q","a b",defaults=[5])(1), lambda: namedtuple("Q","a b",defaults=[5])._field_defaults, lambda: namedtuple("Q","a a"), lambda: namedtuple("Q","a class"), lambda: namedtuple("Q","a class a _b",rename=True)._fields, lambda: namedtuple("1Q","a"), lambda: namedtuple("Q","_a"), lambda: namedtuple("Q",["a","b"])(1,2), lambda: namedtuple("Q","a,b")(1,2), lambda: P.__doc__, lambda: P.x.__doc__, lambda: P.__module__, lambda: P.__match_args__, lambda: namedtuple("Q","a",defaults=[1,2]), lambda: sorted([P(2,1),P(1,2)]), lambda: repr(P("a",None)), lambda: P.x, lambda: p.__getnewargs__(), lambda: isinstance(p,tuple), lambda: p.count(1), lambda: p.index(2), lambda: P(*[1,2]), lambda: "%s %s"%p, lambda: p._fields, lambda: __import__("copy").replace(p,x=8), lambda: P.__new__.__defaults__, lambda: __import__("inspect").signature(P))
class PP(P):
    def s(self): return self.x+self.y
t(lambda: PP(1,2), lambda: PP(1,2).s(), lambda: PP(1,2)._replace(x=3))
m=ChainMap({"a":1},{"a":2,"b":3})
t(lambda: m, lambda: m["a"], lambda: m["b"], lambda: m["z"], lambda: m.maps, lambda: m.parents, lambda: m.new_child({"c":1}), lambda: list(m), lambda: len(m), lambda: "b" in m, lambda: m.get("q",5), lambda: m.__setitem__("n",1), lambda: m, lambda: m.pop("a"), lambda: m.pop("b"), lambda: m.__delitem__("b"), lambda: dict(m), lambda: m.popitem(), lambda: m|{"x":1}, lambda: bool(ChainMap()), lambda: m==dict(m), lambda: m.copy(), lambda: m.items(), lambda: ChainMap.fromkeys("a",1), lambda: m.clear(), lambda: m, lambda: m.popitem())
class U(UserDict):
    def __setitem__(self,k,v): super().__setitem__(k,v*2)
u=U(a=1); u["b"]=2
t(lambda: u, lambda: u.data, lambda: u["a"], lambda: u["zz"], lambda: u.get("q"), lambda: list(u), lambda: u|{"c":3}, lambda: u=={"a":2,"b":4}, lambda: u.copy(), lambda: u.pop("a"), lambda: u.update(z=5), lambda: u, lambda: "z" in u, lambda: len(u), lambda: u.items(), lambda: UserDict({"a":1}), lambda: isinstance(u,dict), lambda: u.setdefault("n",1), lambda: repr(u.keys()))
l=UserList([3,1,2])
t(lambda: l, lambda: l.sort(), lambda: l, lambda: l+[4], lambda: [0]+l, lambda: l*2, lambda: l[0:2], lambda: l[0], lambda: l.append(9), lambda: l==[1,2,3,9], lambda: l.data, lambda: l.pop(), lambda: l.index(2), lambda: l.reverse(), lambda: sorted(l), lambda: l<[9], lambda: 3 in l, lambda: l.copy(), lambda: type(l[0:1]).__name__, lambda: l.insert(0,"q"), lambda: l.remove("q"), lambda: l.extend([1]), lambda: len(l), lambda: l[9])
s=UserString("hello")
t(lambda: s, lambda: s.upper(), lambda: s+"x", lambda: s[1:3], lambda: s=="hello", lambda: type(s.upper()).__name__, lambda: len(s), lambda: "h" in s, lambda: s.split("l"), lambda: s.data, lambda: str(s), lambda: hash(s)==hash("hello"), lambda: int(UserString("5")), lambda: f"{s:>8}", lambda: s*2, lambda: "a"+s, lambda: s.replace("l","L"), lambda: s.join(["a","b"]), lambda: s<"i", lambda: s%())
t(lambda: collections.__all__, lambda: collections.Mapping, lambda: collections.foo, lambda: collections.abc.Mapping, lambda: isinstance({}, collections.abc.Mapping), lambda: isinstance([], collections.abc.Sequence), lambda: issubclass(deque, collections.abc.MutableSequence), lambda: isinstance(u, collections.abc.MutableMapping), lambda: collections.abc.Sized.__abstractmethods__)
class Seq(collections.abc.Sequence):
    def __getitem__(self,i): return [1,2,3][i]
    def __len__(self): return 3
class MM(collections.abc.MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self,k): return self.d[k]
    def __setitem__(self,k,v): self.d[k]=v
    def __delitem__(self,k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class MS(collections.abc.MutableSet):
    def __init__(self,it=()): self.s=list(dict.fromkeys(it))
    def __contains__(self,x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self,x): self.s.append(x) if x not in self.s else None
    def discard(self,x): self.s.remove(x) if x in self.s else None
    def __repr__(self): return f"MS({self.s})"
x=MM(); x.update(a=1,b=2); y=MS([1,2,3])
t(lambda: list(reversed(Seq())), lambda: Seq().index(2), lambda: Seq().index(9), lambda: Seq().count(1), lambda: 2 in Seq(), lambda: x.pop("a"), lambda: x.pop("zz"), lambda: x.pop("zz",1), lambda: x.setdefault("q",3), lambda: dict(x), lambda: x.popitem(), lambda: list(x.items()), lambda: x=={"q":3}, lambda: x.get("w"), lambda: x.clear(), lambda: len(x), lambda: y|{9}, lambda: y&{1}, lambda: y-{1}, lambda: y^{1,7}, lambda: y<={1,2,3,4}, lambda: y.isdisjoint({9}), lambda: y.remove(99), lambda: y.pop(), lambda: y, lambda: y=={2,3}, lambda: collections.abc.Sequence(), lambda: collections.abc.MutableMapping())
class Bad(collections.abc.Iterator): pass
t(lambda: Bad(), lambda: issubclass(type(iter([])), collections.abc.Iterator), lambda: isinstance(5, collections.abc.Hashable), lambda: isinstance([], collections.abc.Hashable), lambda: isinstance(print, collections.abc.Callable), lambda: isinstance((i for i in []), collections.abc.Generator))
