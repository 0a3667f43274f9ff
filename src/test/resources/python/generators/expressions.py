squares = (n * n for n in range(5))
print(next(squares), list(squares), list(squares))
print(sum(n for n in range(10) if n % 2), any(n > 3 for n in range(5)), all(n < 3 for n in range(5)), ",".join(c for c in "abc"))
nested = ((x, y) for x in range(2) for y in "ab")
print(list(nested), dict((k, v) for k, v in [("a", 1)]), set(n % 2 for n in range(5)))
data = [1, 2, 3]
lazy = (x for x in data)
data.append(4)
print(list(lazy), type(lazy).__name__, (x for x in ()).__name__)
gen = (1 / x for x in [1, 0, 2])
print(next(gen))
try:
    next(gen)
except ZeroDivisionError as error:
    print(error)
print(next(gen, "exhausted"))
