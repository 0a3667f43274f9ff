a = b = c = []
b.append(1)
print(a, c, a is b is c)
x = y = 5
x += 1
print(x, y)
(a, b), c = [1, 2], 3
i = 0
i, values = 1, [0, 0, 0]
i, values[i] = 2, "set"
print(i, values, a, b, c)
d = {}
d["x"], d["y"] = d.get("x", 0) + 1, 2
print(d)
*a, = range(3)
print(a)
for d["k"] in [1, 2]:
    pass
