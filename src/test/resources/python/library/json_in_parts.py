import json, io
class Up(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if isinstance(o, complex): return {"re": o.real, "im": [o.imag]}
        return super().default(o)
    def encode(self, o): return super().encode(o)
class It(json.JSONEncoder):
    def iterencode(self, o, **kw):
        for c in super().iterencode(o, **kw): yield c.upper()
class W:
    def write(self, t): print(repr(t), end=" ")
data = {"a": {1, 2}, "b": [1j, [], {}, (1.5, None)], 3: {"x": {"y": set()}}}
print(json.dumps(data, cls=Up, indent=2))
for ind in None, 0, 3, "--":
    json.dump(data, W(), cls=Up, indent=ind); print()
    print(list(Up(indent=ind, sort_keys=False).iterencode(data)))
    print("".join(Up(indent=ind).iterencode(data)) == Up(indent=ind).encode(data))
print(json.dumps({"a": ["b"]}, cls=It))
f = io.StringIO(); json.dump({"a": ["b"]}, f, cls=It); print(f.getvalue())
print(list(json.JSONEncoder().iterencode("x")), list(json.JSONEncoder().iterencode(5)), list(json.JSONEncoder(separators=(",", ":")).iterencode({1: True, None: 1.0, False: "é"})), list(json.JSONEncoder(skipkeys=True).iterencode({(1,): 2, "b": 1})))
for bad in (lambda: json.dump({"x": [1, {2}]}, W()), lambda: json.dump({(1,): 2}, W()), lambda: list(Up().iterencode([{"k": object}])), lambda: json.dump([float("nan")], W(), allow_nan=False)):
    try: bad()
    except Exception as e: print(type(e).__name__, e, getattr(e, "__notes__", None))
l = [1]; l.append({"l": l})
try: json.dump(l, W())
except ValueError as e: print(e, e.__notes__)
