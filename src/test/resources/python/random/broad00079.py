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

words = [1, 2, 2, 3, 3, 3]
c = collections.Counter(words)
show("counter", lambda: c.total() if True else 0) if "a" == "a" else show("counter", lambda: (c - collections.Counter(words[:3]), c == collections.Counter(reversed(words)), +c, sorted(c.elements(), key=str)[:5]))
Pair = collections.namedtuple('Pair', 'a, b', defaults=[1, 2])
show("namedtuple", lambda: Pair(*'ab') + (1,))
q = collections.deque(range(5))
show("deque", lambda: (q.pop(), q, list(q)[-1:], q == collections.deque(q), q[1]))
dd = collections.defaultdict(int)
show("defaultdict", lambda: (dd['k'], dd, 'z' in dd, dd.get('z')))
od = collections.OrderedDict(a=1, b=2, c=3)
show("ordered", lambda: (od.move_to_end('a', last=False), od, od == {'a': 1, 'b': 2, 'c': 3}, list(reversed(od))))
cm = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3})
show("chainmap", lambda: (cm['a'], cm['b'], dict(cm), len(cm), cm.new_child({'c': 1}), cm.parents, cm.keys()))
show("itertools", lambda: list(itertools.batched('abcdefg', 3)))
show("groupby", lambda: [(k, list(g)) for k, g in itertools.groupby(sorted(words, key=None), key=None)])
show("functools", lambda: functools.reduce(operator.add, []))
show("operator", lambda: operator.countOf([1, 1, 2], 1))
show("sorting", lambda: round('a'))
