from collections import Counter, defaultdict, deque

q = deque(range(5), maxlen=4)
print(q, q.maxlen)
q.appendleft(9)
q.extend([7, 8])
q.extendleft("ab")
print(q, q.count(7), q.index("a"), q[-1], list(reversed(q)), 7 in q)
q.rotate(-1)
q.remove("b")
print(q, q.copy() == q, deque([1]) + deque([2]), bool(deque()))
for action in (lambda: q[10], lambda: deque().popleft(), lambda: q.remove("zz")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
c = Counter(a=3, b=1)
c.update("abc")
c["d"] -= 2
print(c, c.most_common(1), +c, c["missing"], c & Counter(a=2), c | Counter(c=5), list(c.elements()), Counter([1, 1, 2]).items())
c.subtract({"a": 10})
print(c, Counter("ab") == Counter("ba"), dict(c))
groups = defaultdict(lambda: defaultdict(int))
for kind, size in [("a", "s"), ("b", "l"), ("a", "s")]:
    groups[kind][size] += 1
print({k: dict(v) for k, v in groups.items()})
