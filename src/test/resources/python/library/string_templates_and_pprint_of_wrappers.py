import pprint, types, string, collections
pprint.pprint(types.MappingProxyType({"k": "v" * 80, "l": 2}))
pprint.pprint({"m": types.MappingProxyType({"k": "v" * 80, "l": 2})})
class T(string.Template):
    delimiter = "%"
    idpattern = r"[a-z][_a-z0-9.]*"
print(T("%user.name is %%50 %x %{user.name} %Up").safe_substitute({"user.name": "Z", "Up": 3}), T.pattern.flags, T("%a.b").get_identifiers())
class U(string.Template):
    pattern = r"""
    \[\[(?:(?P<escaped>\[\[)|(?P<named>[_a-z][_a-z0-9]*)\]\]|\b\B(?P<braced>)|(?P<invalid>))
    """
    pattern = r'''
    \{\{(?:
    (?P<escaped>\{\{)|
    (?P<named>[_a-z][_a-z0-9]*)\}\}|
    (?P<braced>[_a-z][_a-z0-9]*)\}\}|
    (?P<invalid>)
    )
    '''
print(U("{{x}} and {{{{y").safe_substitute(x=1))
class V(string.Template):
    idpattern = "[a-z]+"
    braceidpattern = "[0-9]+"
    flags = 0
print(V("$abc ${12} $AB ${ab}").safe_substitute({"abc": 1, "12": 2, "AB": 3, "ab": 4}))
f = string.Formatter()
for t in ("a{0.x!r:>{w}}b{{}}", "{{", "{{x}}{y}", "}}", "", "a{}b", "{a:{b}{c}}", "{a!s}", "{0[k].z}"): print(t, list(f.parse(t)))
class F(string.Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str): return kw.get(key, f"<{key}?>")
        return super().get_value(key, args, kw)
    def format_field(self, v, spec):
        if spec.endswith("u"): return super().format_field(v, spec[:-1]).upper()
        return super().format_field(v, spec)
    def convert_field(self, v, c):
        if c == "l": return str(v).lower()
        return super().convert_field(v, c)
    def check_unused_args(self, used, args, kw): print("used", sorted(map(str, used)))
print(F().format("{} {a:u} {b!l} {missing} {0!r:>5}" if 0 else "{0} {a:u} {b!l} {missing} {0!r:>5}", 1, a="x", b="YY"))
print(f.format("{}{}{:{}}", 1, 2, 3, 5), f.get_field("a.b[0]", (), {"a": types.SimpleNamespace(b=[7])}))
for bad in (lambda: f.format("{0}{}", 1), lambda: f.format("{a}"), lambda: f.format("{1}", 1), lambda: f.format("{0!x}", 1), lambda: list(f.parse("{")), lambda: list(f.parse("}")), lambda: f.format(), lambda: list(f.parse("{a!}"))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
for bad in ("$", "${a", "a\nb $", "$1"):
    try: string.Template(bad).substitute()
    except (ValueError, KeyError) as e: print(repr(e))
try: string.Template("$a").substitute(1, 2)
except TypeError as e: print(e)
print(string.Template("$a ${b}").substitute({"a": 1}, b=2), repr(string.Template("x").template))
import types
pprint.pprint(collections.UserDict({"k": "v" * 80, "l": 2})); pprint.pprint(collections.UserList(["v" * 50, 2, "w"*50])); pprint.pprint(collections.UserString("x"*100 + " y"))
pprint.pprint({("a", i): ("b" * 30, i) for i in range(3)}.items()); pprint.pprint({"k" * 20 + str(i): i for i in range(5)}.keys()); pprint.pprint({"k" * 20 + str(i): "v"*20 for i in range(5)}.values())
pprint.pprint(frozenset({"a" * 50, "b" * 50})); pprint.pprint({"a" * 50, "b" * 50}); pprint.pprint(bytearray(b"x" * 100)); pprint.pprint(("a" * 100,)); pprint.pprint("line one\nline two " * 8); pprint.pprint(["x" * 90]); pprint.pprint({1: "long words here " * 10})
class R:
    def __repr__(self): return "R(\n  multi\n)"
pprint.pprint([R(), R()])
pprint.PrettyPrinter(indent=2, width=30, depth=3, compact=True, sort_dicts=False, underscore_numbers=True).pprint({"z": [1000000, [2, [3, [4]]]], "a": {"q": {"r": {"s": 1}}}})
class My(pprint.PrettyPrinter):
    def format(self, o, c, m, l):
        if isinstance(o, int): return hex(o), True, False
        return super().format(o, c, m, l)
My(width=20).pprint([10, 20, {"a": 255}])
Pt = collections.namedtuple("Pt", "x y"); pprint.pprint(Pt("a" * 50, "b" * 50)); pprint.pprint([Pt(1, 2)] * 10)
print(pprint.pformat({"b": {"y": 1, "x": [1, 2]}}, indent=1, width=5))
for bad in ("{} {", "{0.x} }", "{a} {!", "{0} {} {"):
    try: print(bad.format())
    except Exception as e: print(type(e).__name__, e)
    try: print(bad.format(1))
    except Exception as e: print(type(e).__name__, e)
