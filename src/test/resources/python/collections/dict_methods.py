d = {"a": 1, "b": 2}
print(d["a"], d.get("z"), d.get("z", 0), "a" in d, len(d), list(d), d.keys(), d.values(), d.items())
d["c"] = 3
d.update(b=20, e=5)
d.update([("f", 6)])
print(d, d.pop("a"), d.pop("zz", None), d.setdefault("g", []), d.setdefault("b", 0))
print(d.popitem(), list(d.items()), dict(zip("xy", [1, 2])), dict(a=1), dict([("k", "v")]), dict.fromkeys("ab", 0))
print({"a": 1} | {"b": 2}, {"a": 1} == {"a": 1.0}, d.keys() & {"b", "zz"}, sorted(d.keys() | {"q"}), {"a": 1}.items() == {("a", 1)})
del d["b"]
print(d, list(reversed(d)))
for call in (lambda: d["nope"], lambda: d.pop("nope"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: dict([1])):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
try:
    for key in d:
        d[key + "x"] = 1
except RuntimeError as error:
    print(error)
print({1: "a", True: "b", 1.0: "c"})
