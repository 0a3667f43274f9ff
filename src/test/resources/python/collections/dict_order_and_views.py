d = {"b": 1, "a": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys), "c" in keys, 3 in values, ("a", 2) in items)
del d["b"]
d["b"] = 4
print(list(d), list(d.items()), sorted(d), list(reversed(d.items())), d | {"a": 0})
print(keys & {"a", "zz"} , keys - {"a", "b", "c"}, keys.isdisjoint({"q"}), keys == {"a", "b", "c"}, items.mapping["a"])
for k in list(d):
    if k != "a":
        del d[k]
print(d, d.copy() is d, dict(d, z=1), {**d, "y": 2})
try:
    for k in d:
        del d[k]
        d["new"] = 1
        d["other"] = 2
except RuntimeError as error:
    print(error)
class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)
x = D(a=1)
x["b"] = 2
x.update(c=3)
print(x, type(x).__name__, isinstance(x, dict))
