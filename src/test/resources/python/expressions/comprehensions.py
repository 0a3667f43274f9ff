print([x * x for x in range(5)], {x % 3 for x in range(10)}, {x: x * x for x in range(4)})
print([(x, y) for x in range(3) for y in range(x)])
print([x for x in range(20) if x % 2 if x % 3])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print(sum(x for x in range(10)), max(len(w) for w in ["a", "bbb", "cc"]))
print(" ".join(str(n) for n in range(3)))
x = "outer"
print([x for x in range(3)], x)
print([f() for f in [lambda i=i: i * 10 for i in range(3)]])
print([f() for f in [lambda: i for i in range(3)]])
print({k: v for k, v in zip("abc", [1, 2, 3]) if v != 2})
