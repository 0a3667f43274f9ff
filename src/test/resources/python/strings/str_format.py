print("{} {} {}".format(1, "a", None), "{1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2))
print("{0[1]} {1[k]} {2.real}".format([1, 2], {"k": "v"}, 3), "{:>5}|{:^7.2f}|{:#x}".format("a", 3.14159, 255))
print("{:{w}}|{:{}}".format("a", "b", 4, w=5), "{{}} {!r} {!s:>4}".format("q", "z"))
print("{a[0]}{a[1]}".format(a=[1, 2]), "{}".format([1, "b"]), "{:,}".format(10**6))
for form, args in [("{} {}", (1,)), ("{x}", ()), ("{0} {}", (1, 2)), ("{", ()), ("}", ()), ("{!z}", (1,))]:
    try:
        print(form.format(*args))
    except (IndexError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
