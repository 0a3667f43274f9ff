import functools


def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== library')
import collections
import functools
import itertools
import operator

words = []
c = collections.Counter(words)
show("counter", lambda: c.copy() if True else 0) if "e" == "a" else show("counter", lambda: (c | collections.Counter(words[:3]), c == collections.Counter(reversed(words)), +c, sorted(c.elements(), key=str)[:5]))
Pair = collections.namedtuple('Pair', 'a, b', defaults=[1])
show("namedtuple", lambda: Pair(1, 2)._asdict())
q = collections.deque(range(5))
show("deque", lambda: (q.insert(1, 'x'), q, list(q)[::2], q == collections.deque(q), q * 2))
dd = collections.defaultdict(list)
show("defaultdict", lambda: (dd['k'], dd, 'z' in dd, dd.get('z')))
od = collections.OrderedDict(a=1, b=2, c=3)
show("ordered", lambda: (od.popitem(), od, od == {'a': 1, 'b': 2, 'c': 3}, list(reversed(od))))
cm = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3})
show("chainmap", lambda: (cm['a'], cm['b'], dict(cm), len(cm), cm.new_child({'c': 1}), cm.parents, cm.get('q')))
show("itertools", lambda: list(itertools.dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
show("groupby", lambda: [(k, list(g)) for k, g in itertools.groupby(sorted(words, key=str), key=lambda w: w[0])])
show("functools", lambda: functools.partial(int, base=2)('101'))
show("operator", lambda: operator.methodcaller('upper')('x'))
show("sorting", lambda: sorted(['B', 'a', 'C'], key=str.lower))


with None as f:
    pass
