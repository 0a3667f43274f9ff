t = (1, "a", [2])
print(t, t[0], t[-1], len(t), t + (3,), t * 2, t.index("a"), t.count(1), 1 in t)
t[2].append(3)
print(t, (1, 2) < (1, 3), tuple("abc"), tuple(), (1,), hash((1, 2)) == hash((1, 2)))
for call in (lambda: t[5], lambda: hash(t), lambda: t.index("zz"), lambda: t.append(1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
try:
    t[0] = 5
except TypeError as error:
    print(error)
