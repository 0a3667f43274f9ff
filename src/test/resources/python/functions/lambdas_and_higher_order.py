from functools import reduce
from operator import add, attrgetter, itemgetter, methodcaller, mul

print(list(map(lambda x: x**2, range(5))), list(filter(lambda x: x % 2, range(6))), reduce(add, [1, 2, 3]), reduce(mul, range(1, 6)))
points = [{"x": 3, "y": 1}, {"x": 1, "y": 2}]
print(sorted(points, key=itemgetter("x")), itemgetter(1, 2)("abc"), attrgetter("real")(5), methodcaller("upper")("a"))
operations = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print({name: f(5, 3) for name, f in operations.items()})
print((lambda *args, **kwargs: (args, kwargs))(1, 2, a=3), (lambda a, b=2: a + b)(1))
print([f(3) for f in (str, float, lambda n: -n, abs, range)])
print(list(map(int, "1 2 3".split())), list(map(max, [1, 5], [3, 2])), max(["a", "bbb"], key=len))
