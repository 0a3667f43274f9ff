"""Timed code runs inside a function of timeit's own making."""

import timeit
n = 0
def f():
    global n
    n += 1
print(timeit.timeit(f, number=5), n)
print(timeit.timeit("f()", globals=globals(), number=5), n)
print(timeit.timeit("x + 1", "x = 1", number=3))
print(timeit.repeat("y = 2\nfor i in range(2):\n    y += i", number=2, repeat=2))
print(timeit.timeit("time.sleep(1)", "import time", number=2))
t = timeit.Timer("n + 1")
try: t.timeit(1)
except NameError as e: print(e)
try: timeit.timeit("1 +")
except SyntaxError as e: print(e)
try: timeit.timeit(3)
except ValueError as e: print(e)
class C: pass
print(C.__dict__["__weakref__"], C.__dict__["__dict__"])
timeit.timeit("boom()", number=1)
