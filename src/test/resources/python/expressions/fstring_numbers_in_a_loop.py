def f():
    seen = []
    for i in range(5000):
        a = f"t{i % 50}"
        b = f"{a}{i % 10}"
        c = f"{''}{i % 7}"
        d = f"é{i}"
        e = f"x{True}"
        g = f"x{1.5}"
        h = f"x{-i}"
        seen.append((a, b, c, d, e, g, h))
    print(len(set(seen)), seen[4321], seen[1] [0] is seen[51][0], hash(seen[77][0]) == hash("t27"), len(seen[88][3]))
    class P:
        def __format__(self, spec): return "P!" + spec
    k = []
    for i in range(3000):
        k.append(f"p{P()}" + f"n{i % 3}")
    print(set(k).__len__(), k[-1])
f()
