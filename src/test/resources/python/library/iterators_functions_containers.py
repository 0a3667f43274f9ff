# Corners of itertools, operator, functools, collections and contextlib.
def show(lines):
    for line in lines.strip().splitlines():
        try:
            try:
                code = compile(line, "<line>", "eval")
            except SyntaxError:
                exec(line, globals())
                continue
            result = eval(code, globals())
            print(line, "->", result if isinstance(result, str) and "\n" in result else repr(result))
        except BaseException as e:
            print(line, "!!", type(e).__name__, e)


import itertools as it, functools as ft, operator as op, collections as co, contextlib as cl
show(r'''
list(it.batched('ABCDEFG', 3))
list(it.batched('ABCDEFG', 3, strict=True))
it.batched('a', 0)
it.batched('a')
list(it.pairwise('ABCD'))
list(it.accumulate([1,2,3], initial=10))
list(it.accumulate([1,2,3], op.mul))
list(it.accumulate([]))
list(it.islice(it.count(1, 2), 3))
list(it.islice('abcdef', 1, None, 2))
it.count(5)
it.count(1.5, 0.5)
repr(it.repeat('x', 3))
it.islice('abc', -1)
it.islice('abc', 1, 2, 0)
it.islice('abc', 'x')
list(it.zip_longest('AB', 'xyz', fillvalue='-'))
list(it.starmap(pow, [(2,3)]))
list(it.takewhile(lambda x: x<3, [1,2,5,1]))
list(it.dropwhile(lambda x: x<3, [1,2,5,1]))
list(it.filterfalse(None, [0,1]))
list(it.compress('abc', [1,0,1]))
[(k, list(g)) for k, g in it.groupby('AAABBA')]
[list(x) for x in it.tee('ab')]
list(it.product('ab', repeat=2))
list(it.permutations('abc', 2))
list(it.combinations('abc', 2))
list(it.combinations_with_replacement('ab', 2))
it.permutations('abc', -1)
it.combinations('abc')
it.product(1)
it.tee('a', -1)
it.repeat('x', 'y')
it.accumulate()
list(it.chain.from_iterable(['ab', 'c']))
it.cycle(5)
it.starmap(pow, [1]).__next__()
op.length_hint([1,2])
op.length_hint(5, 7)
op.length_hint(iter([1,2,3]))
op.itemgetter(1, 2)('abc')
op.attrgetter('real', 'imag')(5)
op.methodcaller('upper')('a')
op.itemgetter(1)
op.attrgetter('a.b')
op.methodcaller('x', 1, k=2)
op.itemgetter()
op.attrgetter(1)
op.concat(1, 2)
op.countOf([1,1], 1)
op.indexOf([1,2], 2)
op.indexOf([1], 5)
op.is_none(None)
op.is_not_none(1)
op.call(len, 'ab')
op.truth([])
ft.reduce(lambda a, b: a + b, [])
ft.reduce(op.add, [1,2], 5)
ft.reduce(op.add, [1,2], initial=3)
ft.partial(int, base=2)
ft.partial(print, 1, ft.Placeholder, 3)
ft.partial(print, ft.Placeholder)
ft.partial(pow, ft.Placeholder, 2)(5)
ft.partial(lambda *a: a, ft.Placeholder, 2, ft.Placeholder, 4)(1, 3, 5)
ft.Placeholder
ft.partial(lambda *a: a, ft.Placeholder, 2)()
ft.partial(ft.partial(lambda *a: a, ft.Placeholder, 2), 7)()
ft.partial(5)
ft.lru_cache(maxsize=2)(len).cache_info()
ft.cache(len).cache_parameters()
ft.lru_cache('x')
ft.lru_cache(maxsize=2)(len)([])
ft.cmp_to_key(lambda a, b: b - a)(3) < ft.cmp_to_key(lambda a, b: b - a)(3)
sorted([1,3,2], key=ft.cmp_to_key(lambda a, b: b - a))
ft.total_ordering(type('X', (), {}))
ft.WRAPPER_ASSIGNMENTS
ft.WRAPPER_UPDATES
ft.wraps(len)(lambda: 1).__name__
ft.update_wrapper(lambda: 1, len).__wrapped__
co.Counter('abca')
co.Counter(a=2) + co.Counter(a=-1, b=1)
co.Counter(a=2) - co.Counter(a=5)
co.Counter(a=1) & co.Counter(a=2)
co.Counter(a=1) | co.Counter(a=2, b=1)
+co.Counter(a=-1)
-co.Counter(a=-1)
co.Counter(a=1) == co.Counter(a=1, b=0)
co.Counter(a=1) < co.Counter(a=2)
co.Counter('aab').most_common(1)
list(co.Counter('aab').elements())
co.Counter('ab').total()
co.Counter(a=1) ^ co.Counter(a=3)
co.Counter.fromkeys('ab')
co.Counter(5)
co.Counter([1], 2)
c = co.Counter('ab'); c.update('a'); c.subtract('b'); print(c, c['zz'], dict(c)); del c['qq']
co.OrderedDict(a=1, b=2)
co.OrderedDict([(1, 2)]).popitem(last=False)
list(reversed(co.OrderedDict(a=1, b=2)))
co.OrderedDict(a=1) == {'a': 1}
co.OrderedDict(a=1, b=2) == co.OrderedDict(b=2, a=1)
co.OrderedDict(a=1) | {'b': 2}
o = co.OrderedDict(a=1, b=2); o.move_to_end('a'); print(o); o.move_to_end('zz')
co.OrderedDict().popitem()
co.defaultdict(list)
co.defaultdict(int, a=1)
co.defaultdict(None)['x']
co.defaultdict(5)
co.defaultdict(list) | {'a': 1}
co.defaultdict(lambda: 1)['q']
co.deque([1,2,3], 2)
co.deque('ab')
co.deque([1]) + co.deque([2])
co.deque([1,2]) * 2
co.deque([1,2,3]).index(2)
co.deque([1]) < co.deque([2])
co.deque().pop()
co.deque().popleft()
co.deque([1]).remove(5)
co.deque([1]).index(5)
co.deque([1])[5]
co.deque([1], -1)
co.deque([1], 'x')
co.deque([1], 1).insert(0, 5)
co.deque(5)
d = co.deque([1,2,3,4]); d.rotate(1); d.extendleft([8, 9]); d.insert(1, 'i'); d.reverse(); print(d, d.maxlen, d.count(1), d.copy()); d[0:1]
co.ChainMap({'a': 1}, {'b': 2})
co.ChainMap({'a': 1}, {'a': 2})['a']
co.ChainMap().new_child({'x': 1}).parents
list(co.ChainMap({'a': 1}, {'b': 2}))
co.ChainMap({})['q']
co.ChainMap({}).pop('q')
co.ChainMap({}).popitem()
P = co.namedtuple('P', 'x y', defaults=[5]); print(P(1), P(1)._asdict(), P._fields, P._field_defaults, P(1)._replace(x=9), P._make([1, 2]), P.__doc__, P.x.__doc__, P(1) == (1, 5))
P()
P(1, 2, 3)
P(1)._replace(z=3)
P._make([1])
P(1).x = 5
P(1).zz
co.namedtuple('P', 'x x')
co.namedtuple('P', 'x class')
co.namedtuple('P', '_x')
co.namedtuple('1P', 'x')
co.namedtuple('P', 'x class', rename=True)._fields
co.namedtuple('P', ['a', 'b'], module='m').__module__
co.namedtuple('P', 'a,b')(1, 2)
co.namedtuple('P', 'x', defaults=[1, 2])
co.UserDict(a=1)
co.UserList([1])
co.UserString('a')
co.foo
co.abc.Mapping()
cl.nullcontext(5).__enter__()
cl.contextmanager(lambda: 5)().__enter__()
cl.contextmanager(lambda: iter([]))().__enter__()
cl.ExitStack().enter_context(5)
cl.ExitStack().push(5)
cl.AbstractContextManager()
''')
@ft.singledispatch
def f(a): return 'base'
@f.register
def _(a: int): return 'int'
@f.register(list)
def _(a): return 'list'
@f.register
def _(a: float | str): return 'fs'
print(f(1), f([]), f(1.5), f('s'), f(None), f(True), f.registry.keys())
class S:
    @ft.singledispatchmethod
    def m(self, a): raise NotImplementedError("no")
    @m.register
    def _(self, a: int): return 'i'
    @m.register
    @classmethod
    def _(cls, a: str): return cls
    @ft.cached_property
    def cp(self): print("once"); return 5
    @ft.partialmethod
    def pm(self): pass
    pm = ft.partialmethod(lambda self, a, b: (a, b), 1)
s = S(); print(s.m(1), s.m('x'), s.cp, s.cp, s.__dict__, s.pm(2)); 
try: s.m([])
except NotImplementedError as e: print(e)
class Sl:
    __slots__ = ()
    @ft.cached_property
    def c(self): return 1
try: Sl().c
except TypeError as e: print(e)
@ft.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v if isinstance(o, T) else NotImplemented
print(T(1) <= T(2), T(1) > T(2), T(1) >= T(1))
try: T(1) >= 5
except TypeError as e: print(e)
@cl.contextmanager
def cm(x):
    print('in', x)
    try: yield x
    except KeyError as e: print('caught', e)
    finally: print('out')
with cm(1) as v: print(v)
with cm(2): raise KeyError('k')
@cm(3)
def deco(): print('body')
deco(); deco()
@cl.contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
try:
    with two(): raise ValueError(1)
except RuntimeError as e: print(e)
except ValueError as e: print('V', e)
with cl.ExitStack() as st:
    st.callback(print, 'cb', end='!\n'); st.enter_context(cm(4)); st.push(lambda *a: print('push', a[0]) or True); raise ZeroDivisionError
with cl.suppress(ZeroDivisionError, KeyError): 1/0
with cl.suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with cl.suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except ExceptionGroup as e: print(repr(e))
