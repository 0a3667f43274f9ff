# Ends: itself.
import operator

BODIES = {"repr": "repr(s)", "str": "str(s)", "hash": "hash(s)", "bool": "bool(s)", "len": "len(s)", "iter": "iter(s)",
          "getattr": "s.q", "contains": "1 in s", "eq": "s == 1", "lt": "s < 1", "add": "s + 1", "call": "s()",
          "index": "operator.index(s)", "format": "format(s)", "int": "int(s)", "float": "float(s)",
          "bytes": "bytes(s)", "getitem": "s[0]", "reversed": "reversed(s)", "next": "next(s)", "setattr": "setattr(s, 'q', 1)"}
for name, body in BODIES.items():
    names = {}
    exec(f"class A:\n    def __{name}__(s, *a): return {body}\n", globals(), names)
    try:
        eval(body, {"s": names["A"](), "operator": operator})
    except RecursionError:
        continue
    raise SystemError(name)
