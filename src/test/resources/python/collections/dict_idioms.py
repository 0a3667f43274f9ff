phone = {"ann": 1, "bob": 2}
phone["cy"] = phone.get("cy", 0) + 3
for name, number in phone.items():
    print(name, number, sep="=", end=" ")
print()
for i, key in enumerate(phone):
    print(i, key, end=" ")
print()
print({v: k for k, v in phone.items()}, sorted(phone, key=phone.get, reverse=True), max(phone, key=phone.get), sum(phone.values()), dict(sorted(phone.items(), key=lambda kv: -kv[1])), "ann" in phone, 1 in phone.values())
merged = {**phone, "dee": 4} | {"ann": 100}
print(merged, len(merged), merged.pop("dee"), list(merged)[0], next(iter(merged.items())))
counts = {}
for char in "abracadabra":
    counts[char] = counts.setdefault(char, 0) + 1
print(counts, dict(sorted(counts.items())), [k for k, v in counts.items() if v > 1])
nested = {}
nested.setdefault("a", {}).setdefault("b", []).append(1)
print(nested, nested["a"]["b"], nested.get("x", {}).get("y"), {(1, 2): "tuple key", 1.5: "float", None: "none"}, {True: 1, 1: 2}, dict(zip(["a", "b"], [1, 2])), dict.fromkeys([1, 2], "x"))
try:
    phone["zed"]
except KeyError as error:
    print("no", error, error.args)
phone.clear()
print(phone, bool(phone), {} == dict(), {"a": 1, "b": 2} == {"b": 2, "a": 1})
for key in list(merged):
    if merged[key] > 2:
        del merged[key]
print(merged)
