# What operators, built-in functions, methods and calls say when they are used wrongly.
def show(lines):
    for line in lines.strip().splitlines():
        try:
            try:
                code = compile(line, "<line>", "eval")
            except SyntaxError:
                exec(line, globals())
                continue
            result = eval(code, globals())
            print(line, "->", result if isinstance(result, str) and "\n" in result else repr(result))
        except BaseException as e:
            print(line, "!!", type(e).__name__, e)


import re
show(r'''
re.findall("a*?", "aa")
re.findall("a*", "baac")
re.findall("", "ab")
re.findall("b|", "abc")
re.split("", "abc")
re.split("x*", "axbc")
re.split(r"\b", "a b")
re.split("(x*)", "axb")
re.split(r"(?=b)", "abab")
re.sub("", "-", "abc")
re.sub("x*", "-", "abxd")
re.sub("a*?", "-", "aa")
re.sub(r"\b", "|", "ab cd")
re.sub("(?=b)", "-", "abb")
re.subn("b*", "-", "abc")
[m.span() for m in re.finditer("a*?", "aa")]
[m.span() for m in re.finditer("a??", "aa")]
[m.span() for m in re.finditer(r"\b|\w+", "ab c")]
[m.span() for m in re.finditer("(a|)(b|)", "ab")]
re.findall(r"^", "a\nb", re.M)
re.findall(r"$", "a\nb\n", re.M)
re.findall(r"$", "a\n")
re.split(r"$", "a\nb\n", flags=re.M)
compile("", "x", "eval")
compile("1", "x", "foo")
compile("a b", "x", "eval")
compile("1\n2", "x", "eval")
compile("x = 1", "x", "eval")
compile(5, "x", "exec")
compile("1", 5, "exec")
eval("")
eval("   1")
eval("x =")
exec("if 1:")
eval("1\n")
eval(5)
exec(5)
eval("1", 5)
eval("a", {}, {"a": 3})
1 + "a"
"a" + 1
[1] + (2,)
{} + {}
1 < "a"
None < None
[] < {}
1 in 5
1 in "a"
"a" in b"a"
5[0]
5()
"a"()
None.x
None[0]
[1][1.0]
[1]["a"]
(1,)["a"]
"a"["b"]
b"a"["b"]
{}[[]]
{[]: 1}
{{}: 1}
hash([])
-"a"
~1.5
+[]
not []
1 // 0
1 % 0
1.0 // 0
1.0 % 0
divmod(1, 0)
divmod(1.0, 0)
0 ** -1
0.0 ** -1
2 ** "a"
pow(2, 3, 0)
pow(2, -1, 4)
pow(2.0, 3, 4)
1 << -1
1 << "a"
1 @ 2
[1] * "a"
"a" * 1.5
"a" * -1
"%d" % "a"
"%s %s" % (1,)
"%s" % (1, 2)
"%z" % 1
"%(a)s" % 5
"%(a)s" % {}
"%c" % "ab"
"%x" % 1.5
"%d" % 1.9
"%f" % "a"
"%*d" % (1,)
"{}".format()
"{0} {}".format(1)
"{a}".format()
"{0.x}".format(1)
"{0[a]}".format([1])
"{:d}".format("a")
"{:s}".format(1)
"{:q}".format(1)
"{:.2d}".format(1)
"{:,s}".format("a")
"{:,x}".format(1)
"{:_,}".format(1)
"{!x}".format(1)
"{".format()
"}".format()
f"{1:{2}{3}}"
format(1, "=5s")
format("a", "=5")
format("a", "+")
format([], "5")
int("a")
int("1.5")
int("")
int(" 12_3 ")
int("1__2")
int("0x1", 16)
int("z", 37)
int("12", 2)
int(1.5, 2)
int(None)
int([])
int(float("nan"))
int(float("inf"))
float("a")
float("")
float(None)
float([])
complex("a")
complex("1+2")
complex("1 + 2j")
complex(1, "a")
str(b"a", "ascii")
str(b"\xff", "ascii", "replace")
str(b"\xff", "ascii")
str("a", "ascii")
bytes("a")
bytes("é", "ascii")
bytes([256])
bytes(["a"])
bytes(-1)
bytes(5.5)
bytearray(b"a").append(256)
bytearray(b"a").append("a")
"a".encode("nope")
"é".encode("ascii")
b"\xff".decode()
b"\xff\xfe".decode("utf-16")
b"a".decode("utf-16", "replace")
"\\u0041\\x41\\n".encode().decode("unicode_escape")
"é\n\u1234\U0001F600".encode("unicode_escape")
"é\u1234".encode("raw_unicode_escape")
b"\\x4".decode("unicode_escape")
b"\\u12".decode("unicode_escape")
b"\\N{foo}".decode("unicode_escape")
chr("a")
ord("ab")
ord("")
ord(5)
len(5)
abs("a")
round("a")
round(1.5, "a")
sum(["a"])
sum([1], "a")
max([])
max()
max(5)
max(1, "a")
min([], default=3)
min(1, 2, default=3)
sorted([1, "a"])
sorted(5)
sorted([1], key=5)
sorted([1], foo=1)
[3, 1].sort(5)
list(5)
tuple(5)
set([[]])
dict(5)
dict([1])
dict([(1, 2, 3)])
dict(["ab", "c"])
dict(a=1, **{"a": 2})
range(1.5)
range()
range(1, 2, 0)
range("a")
range(5)[9]
range(5).index(7)
slice()
enumerate(5)
enumerate()
zip(1)
list(zip([1], [1, 2], strict=True))
list(zip([1, 2], [1], strict=True))
list(zip([1], [1], [], strict=True))
map(len)
list(map(5, [1]))
filter(None)
reversed(5)
reversed({1})
iter(5)
iter(5, 6)
next(5)
next(iter([]))
next(iter([]), 1, 2)
isinstance(1, 5)
isinstance(1, (int, 5))
isinstance(1, list[int])
issubclass(1, int)
issubclass(int, 5)
callable()
getattr(1)
getattr(1, 5)
getattr(1, "foo")
setattr(1, "foo", 2)
setattr(int, "foo", 2)
delattr(1, "real")
object().x
object().__setattr__("x", 1)
object(1)
object.foo
type(1, 2)
type("A", 5, {})
type("A", (5,), {})
type("A", (bool,), {})
type("A", (int, str), {})
type(5, (), {})
super()
super(int, 5).real
print(sep=5)
print(1, foo=2)
input(1, 2)
open()
id()
vars(5)
dir(5)[:2]
hex("a")
bin(1.5)
oct([])
ascii("é")
any(5)
all()
__import__("nope")
__import__(5)
memoryview("a")
memoryview(b"ab")[5]
memoryview(b"ab")[0] 
memoryview(b"ab")["a"]
staticmethod()
property(1, 2, 3, 4, 5)
classmethod(5)
frozenset([1]).add
[].append()
[].append(1, 2)
[].pop()
[1].pop(5)
[1].pop("a")
[].remove(1)
[1].index(2)
[1].index(1, 5)
[].insert(1)
[].extend(5)
[1, 2].__getitem__()
(1,).index(2)
"a".index("b")
"a".join([1])
"a".join(5)
"a".split("")
"a".split(1)
"a".replace("a")
"a".replace(1, 2)
"a".count()
"a".startswith(1)
"a".startswith((1,))
"a".center("x")
"a".center(5, "xy")
"a".ljust(5, 1)
"a".zfill("x")
"a".strip(1)
"a".translate(5)
str.maketrans("ab", "c")
str.maketrans(5)
str.maketrans({"ab": 1})
"a".partition("")
"a".expandtabs("x")
"a".removeprefix(1)
"a".splitlines(1, 2)
"a".format_map(5)
"a".isidentifier(1)
b"a".join(["b"])
b"a".replace("a", "b")
b"a" + "b"
b"a".find("b")
b"a".hex(5)
bytes.fromhex("zz")
bytes.fromhex("a")
b"a".split("b")
{}.pop(1)
{}.pop()
{}.popitem()
{}.update(5)
{}.update([1])
{}.setdefault()
{}.fromkeys(5)
{}.get()
{1}.remove(2)
set().pop()
{1} | [1]
{1}.union(5)
{1} < [1]
{1}.update(5)
{1} - 5
(1).bit_length(1)
(1).to_bytes(0)
(300).to_bytes(1)
(-1).to_bytes(1)
int.from_bytes("a")
(1).to_bytes(1, "x")
(1.5).hex(1)
float.fromhex("x")
(1.5).as_integer_ratio(), float("inf").as_integer_ratio()
float("nan").as_integer_ratio()
1j // 1
1j % 1
1j < 2
divmod(1j, 1)
int(1j)
float(1j)
abs(1j, 2)
''')
def f(a, b=1, /, c=2, *, d, e=5): pass
def g(): pass
def h(*a, k): pass
def i(a, b, c): pass
class K:
    def m(self, x): pass
    def __init__(self, q): pass
class N: pass
show(r'''
f()
f(1)
f(1, 2, 3, 4, d=1)
f(a=1, d=2)
f(1, d=1, z=1)
f(1, c=1, d=1, b=2)
f(1, 2, 3, c=3, d=1)
g(1)
g(x=1)
h()
h(1)
h(1, 2, k=1, j=2)
i()
i(1)
i(1, 2)
i(1, 2, 3, 4)
i(a=1)
i(1, a=1)
i(**{"a": 1, 5: 2})
i(*5)
i(**5)
i(1, 2, cc=3)
K()
K(1, 2)
K(1).m()
K(1).m(1, 2)
K.m()
N(1)
N(x=1)
N().foo
N.foo
N().foo()
len(N())
iter(N())
N()[0]
N()()
N() + 1
1 + N()
N() < N()
-N()
with_ = N().__enter__
int(N())
float(N())
N().x.y
del N().x
''')
def run(src):
    try: exec(src, {"N": N, "__name__": "__main__"})
    except BaseException as e: print(src.replace("\n", "|"), "!!", type(e).__name__, e)
for s in ("with N(): pass", "async def f():\n async with N(): pass\nf().send(None)", "for x in N(): pass", "async def f():\n async for x in N(): pass\nf().send(None)", "async def f(): await N()\nf().send(None)", "a, b = 1", "a, b = 1, 2, 3", "a, b = (1,)", "a, *b = ()", "a, b, *c = 1,", "a, b = {1: 2}", "a, b = 'xyz'", "def f(): yield from 5\nnext(f())", "raise 5", "raise int", "raise ValueError from 5", "raise N()", "try: 1/0\nexcept 5: pass", "try: 1/0\nexcept (int, 5): pass", "try: raise ExceptionGroup('a', [])\nexcept* ValueError: pass", "try: 1/0\nexcept* ExceptionGroup: pass", "raise", "del x", "x", "def f():\n x += 1\nf()", "def f():\n del x\n x = 1\nf()", "def f():\n print(x)\n x = 1\nf()", "def f():\n def g(): return x\n g()\n x = 1\nf()", "import nope.x", "from . import x", "from .x import y", "class A(5): pass", "class A(metaclass=5): pass", "class A(N, N): pass", "class A(x=1): pass", "assert False", "assert 0, 'msg'", "assert (yield_ := 0)", "match 5:\n case N(1): pass", "match N():\n case N(1): pass", "match N():\n case N(a=1): pass\n case int(1, 2): pass", "match 1:\n case int(1, 2): pass", "global zz\nprint(zz)", "print(f'{1:{}}')", "lambda: (yield)", "x: int\nprint(x)", "[x for x in 5]", "{x: 1 for x in [[]]}", "print(*5)", "print(**5)", "print(**{1: 2})", "print(*[1], *5)", "g = (x for x in [1]); g.send(1)", "def g():\n yield\ni = g(); next(i); i.throw(5)", "def g():\n yield from [1]\ni = g(); next(i); i.throw(5)", "def h():\n yield 1\ndef g():\n yield from h()\ni = g(); next(i); i.throw(5)", "def g():\n yield\ni = g(); i.throw()", "def g():\n yield\ni = g(); i.throw(int)", "super().x", "class A:\n def m(): super().x\nA.m()", "class A:\n def m(self): super(A, 5).x\nA().m()", "class A:\n __slots__ = 5", "class A:\n __slots__ = ('1a',)", "class A:\n __slots__ = ('x',)\n x = 1", "class A:\n __slots__ = ('x',)\nA().y = 1", "class A:\n __slots__ = ('x',)\nA().x", "class A:\n @property\n def p(self): pass\nA().p = 1", "class A:\n @property\n def p(self): pass\ndel A().p", "class A:\n def __len__(self): return -1\nlen(A())", "class A:\n def __len__(self): return 'a'\nlen(A())", "class A:\n def __bool__(self): return 1\nbool(A())", "class A:\n def __str__(self): return 1\nstr(A())", "class A:\n def __hash__(self): return 'a'\nhash(A())", "class A:\n def __iter__(self): return 1\niter(A())", "class A:\n def __index__(self): return 'a'\n[1][A()]", "class A:\n def __int__(self): return 'a'\nint(A())", "class A:\n def __float__(self): return 1\nfloat(A())", "class A:\n def __eq__(self, o): return 1\nhash(A())", "class A:\n def __init__(self): return 1\nA()", "class A:\n def __new__(cls): return 1\nprint(A())", "class A:\n def __contains__(self, x): raise KeyError(x)\n1 in A()", "class A:\n def __format__(self, s): return 1\nf'{A()}'", "class A:\n def __repr__(self): return 1\nf'{A()!r}'", "class A:\n def __enter__(self): pass\nwith A(): pass", "class A:\n def __getattr__(self, n): raise AttributeError('custom ' + n)\nA().x", "class A:\n def __await__(self): return 5\nasync def f(): await A()\nf().send(None)", "class A:\n def __set_name__(self): pass\nclass B: a = A()", "class A:\n def __init_subclass__(cls): raise ValueError('sub')\nclass B(A): pass", "class A:\n def __class_getitem__(cls, i): return i\nprint(A[1, 2], A[1])", "N[1]", "int[1]", "list[1][2]", "type A = int\nA()", "def f[T](x: T): pass\nf[int]", "class M(type):\n def __call__(cls): return 1\nclass A(metaclass=M): pass\nA(1)", "import abc\nclass A(abc.ABC):\n @abc.abstractmethod\n def m(self): pass\n @abc.abstractmethod\n def n(self): pass\nA()", "import typing\ntyping.Optional[3]", "import typing\ntyping.Union[1, 2]", "import typing\ntyping.List[1, 2]", "import typing\ntyping.Literal[[]]", "import typing\nclass P(typing.Protocol): x: int\nP()", "import typing\nclass P(typing.Protocol): x: int\nisinstance(1, P)", "import typing\ntyping.Callable[5]", "import typing\ntyping.TypedDict('A', {'a': int})(b=1)['a']", "import typing\nclass A(typing.TypedDict): pass\nisinstance({}, A)", "import typing\ntyping.Any()", "import typing\ntyping.NewType('A', int)('x') + 1", "import typing\nclass A(typing.Generic): pass", "import typing\ntyping.cast(int)", "import typing\ntyping.assert_never(5)", "import typing\ntyping.get_type_hints(5)", "import typing\n@typing.final\nclass A: pass\nprint(A.__final__)", "import typing\ntyping.List()", "import typing\nclass A(typing.NamedTuple):\n x: int = 1\n y: int", "import typing\nclass A(typing.NamedTuple):\n x: int\n _y: int", "import typing\nclass A(typing.NamedTuple):\n x: int\nA()"):
    run(s)
