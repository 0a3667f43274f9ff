"""Random programs out of the whole language: the same seed gives the same program.

    python3 src/test/oracle/random_broad.py SEED            # print one program
    python3 src/test/oracle/random_broad.py FIRST LAST DIR  # write DIR/broadNNNNN.py for each seed

Where random_python.py puts small pieces together, this takes snippets of the size that books and courses print, one for
each part of the language, in which «this|that» is one of its alternatives. Half of the programs end in an uncaught
exception, whose traceback is compared too.
"""

import random
import re
import sys
from pathlib import Path

HEAD = '''def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


'''

VALUES = "«0|1|-3|7|True|None|2.5|-0.0|10**18|'abc'|''|'a b'|b'xy'|[1, 2, 3]|[]|(1, 2)|()|{'a': 1}|{1, 2}|range(3)|1j|float('inf')|...»"
NUMBERS = "«0|1|-1|7|-13|255|2**40|-2**65|10**25|True|0.1|-2.5|1e16|123456.789|1e-5|0.0|-0.0|float('nan')|float('inf')|3+4j»"
TEXT = "«'hello world'|'Ünïcödé ß'|''|'  padded\\t'|'a,b,,c'|'MiXeD Case'|'123'|'x' * 5|'line1\\nline2\\r\\nline3'|'tab\\there'|'ǅ ﬁ'|'日本語'|'it\\'s'|'1.5e3'|'{}'|'%d'»"

SNIPPETS = {
    "formatting": """
for value in (@NUMBERS, @NUMBERS, @NUMBERS):
    for spec in ("«|*|0|#|é»«|<|>|^|=»«|+|-| »«|z»«|#»«|0»«|3|12|20»«|,|_»«|.0|.3|.12»«|d|x|X|o|b|n|e|E|f|F|g|G|%|s|c»", "«|<|^»«8|15»«.4|,|_»«f|g|d|x|»", "«+|-| »«.2|.0|.10»«e|f|g|%»"):
        show(spec, format, value, spec)
show("text", lambda: f"{ @TEXT:«|*|-»«<|>|^»«|5|14»«|.3|.0»«|s|d»}|{ @VALUES!«r|s|a»:>«8|12»}|{ @VALUES =}")
show("percent", lambda: "«%d|%5.2f|%-8s|%+d|%x|%#o|%e|%r|%c|%%|%5%|%i %s|%(a)s|%*d|%.3s|%08.3f|% d|%a|%G»" % «@NUMBERS|@TEXT|(@NUMBERS, @TEXT)|{'a': @VALUES}|(5, @NUMBERS)|()|@VALUES»)
show("method", lambda: "«{0}{1}|{}-{}|{a}|{0[0]}|{0.real}|{!r:>10}|{:{}}|{0:{1}}|{{}}|{|}|{a!x}|{0}{}|{:>{w}}|{0[a]}|{1}»".format(@VALUES, «5|'x'|@VALUES», a=@VALUES, w=7))
""",
    "text": """
s = @TEXT
t = @TEXT
for name, args in (("«split|rsplit»", [«|None|','|' '|'', 1|None, 1|t»]), ("«strip|lstrip|rstrip»", [«|None|'a '|' \\t'|t»]), ("«find|rfind|index|rindex|count»", [«'a'|''|'l', 3|t|'o', -5|'o', 2, 6|5»]), ("«replace»", [«'a', 'b'|'', '-'|'l', 'L', 1|'a', 5|' ', ''»]), ("«center|ljust|rjust|zfill»", [«10|3|12, '*'|-1|8, 'ab'|'a'|9.0»]), ("«partition|rpartition|removeprefix|removesuffix»", [«' '|','|''|'hello'|'c'|3»]), ("«startswith|endswith»", [«'h'|('a', 'h')|''|'o', 2|'lo', 0, 5|[]|('a', 1)»]), ("«join»", [«['a', 'b']|'xyz'|[1]|{'k': 1}|()|5»]), ("«splitlines|expandtabs|encode»", [«|True|2|'utf-8'|'ascii'|'ascii', 'replace'|'latin-1', 'xmlcharrefreplace'|'utf-16'»]), ("«title|capitalize|swapcase|casefold|upper|lower|isidentifier|isnumeric|isprintable|istitle|isalnum|isdecimal|isspace|isascii»", ())):
    show(name, getattr(s, name), *args)
    show(name, getattr(s.encode(), name, len), *[a.encode() if isinstance(a, str) else a for a in args])
show("items", lambda: (s[«0|-1|::2|::-1|1:-1|5:2:-1|100|-100:|:3»], s * «0|2|-1», s + t, t in s, s < t, sorted(s)[:4], list(s)[«::3|-2:»], s.«isalpha|isdigit|isupper|islower»()))
show("translate", lambda: s.translate(str.maketrans(«'abc', 'xyz'|'lo', '01', ' '|{'a': None, 'h': 'HH', 108: 76}|'a', 'bc'»)))
show("convert", lambda: «int(s)|float(s)|int(s, 16)|complex(s)|bytes(s, 'utf-8')|ord(s)|ascii(s)|repr(s)|bytes.fromhex(s)|int(s or '0b1', 0)|bool(s)|list(map(ord, s))|s.encode('utf-8').hex('-', 2)|hash(s) == hash(s + '')|s.format(1, 2)|s % 3|eval(repr(s)) == s»)
""",
    "bytes": """
data = «b'hello world'|bytearray(b'a,b,,c')|b''|bytes(range(5))|b'\\xff\\x00z'|bytearray(range(65, 70))|memoryview(b'abcdef')»
show("index", lambda: data[«0|-1|9|1:3|::-1|::2|-3:|'a'|True»])
show("method", lambda: data.«hex()|hex(':', 2)|find(b'l')|find(108)|split(b',')|replace(b'l', b'L')|upper()|decode()|decode('ascii', 'ignore')|decode('latin-1')|strip(b'hd')|join([b'a', bytearray(b'b')])|startswith((b'h', b'a'))|count(b'')|index(b'q')|center(15, b'*')|title()|isalnum()|partition(b' ')|splitlines()|translate(None, b'l')|tolist()|tobytes()|zfill(8)|rindex(b'o')|removeprefix(b'he')|expandtabs()|swapcase()|endswith(b'd')|join('ab')|find('a')|nbytes|obj|readonly|format»)
show("operators", lambda: («data + b'!'|data * 2|b'l' in data|108 in data|data == bytes(data)|data < b'z'|data % 5|'a' + data|data + 'a'|[*data]|data + [1]|len(data)|max(data)|b'%s-%d' % (bytes(data), 3)|hash(data) == hash(bytes(data))|list(reversed(data))|sorted(data)|bytes(data) + bytearray(b'q')|bytearray(b'q') + bytes(data)|int.from_bytes(data, 'little')|int.from_bytes(data)»))
b = bytearray(b"abcdef")
show("change", lambda: «b.append(103)|b.extend(b'xy')|b.insert(2, 65)|b.pop()|b.pop(0)|b.remove(99)|b.remove(1)|b.reverse()|b.clear()|b.append(256)|b.append('a')|b.extend([1, 2])|b.extend('ab')|b.__setitem__(0, 90)|b.__setitem__(slice(1, 3), b'QQQ')|b.__setitem__(slice(None, None, 2), b'12')|b.__delitem__(slice(0, 4, 2))|b.__iadd__(b'1')|b.__imul__(2)|b.copy()|b.__setitem__(99, 1)»)
print(b, len(b))
show("make", lambda: bytes(«3|[1, 2]|[256]|'a'|'a', 'utf-8'|range(3)|b'x'|-1|(65, 'b')|None|2.0»))
""",
    "slices": """
for sequence in ([0, 1, 2, 3, 4, 5], (0, 1, 2, 3), "abcdef", range(0, 20, 3)):
    show("get", lambda: sequence[«|1|-2|10|-10|None»:«|4|-1|100|-100|0»:«|1|2|-1|-2|3|0»])
items = [0, 1, 2, 3, 4, 5, 6]


def change():
    «items[«|1|-2»:«|4|-1»«|:2|:-1»] = «[9]|'xy'|[]|(1, 2, 3)|range(2)|5|items»|del items[«|1|-3»:«|5|-1»«|:2|:-2»]|items[«0|-1|7|-8|True|1.0|'a'»] = 'new'|del items[«0|-1|9»]|items[1:1] = [7, 7]|items[::2] = [1, 2, 3, 4]|items *= «2|0|-1|1.5»|items += «(1,)|'ab'|5|{1: 2}»|items.insert(«-1|100|-100», 'i')|items.sort(key=«str|lambda x: -x|None|5», reverse=«True|False|1»)|items.pop(«0|-1|50|-50»)|items.index(«3|99|3, 4|2, 1, 5|2, -4»)|items.remove(«3|'x'»)|items.extend(items)|items.reverse()|items.append(items)|items[2:5], a = [8], 1|[items[0], *items[1:3]] = 'wxyz'|items[0], items[1] = items[1], items[0]»


show("change", change)
print(items)
show("slice", lambda: (slice(«1|None|-3», «5|None|-1», «2|None|-1»).indices(«10|3|0|-1»), slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), slice(3)))
show("range", lambda: «range(10)[2:8:3]|range(5, -5, -3)[-1]|len(range(0, 10, 3))|range(3) == range(0, 3, 1)|5 in range(0, 10, 2)|range(10).index(4)|range(0, 5, 0)|list(range(3, 0))|range(1.5)|range(4)[4]|range(10).count(3)|hash(range(0)) == hash(range(2, 2))|range(2, 10, 3).stop|reversed(range(3))|sum(range(101))|range(10**20)[-1]|max(range(0), default='none')|3.0 in range(5)|range(3)[True]|(range(5)[1:], range(5)[::-2])»)
""",
    "numbers": """
a, b = @NUMBERS, @NUMBERS
for symbol in ("+", "-", "*", "/", "//", "%", "<", "==", ">="):
    show(symbol, lambda: eval(f"a {symbol} b"))
show("power", lambda: a ** «2|-1|0|0.5|3|-2.5»)
show("divmod", lambda: divmod(a, «b|7|-2|0.3|0»))
show("bits", lambda: («a & b|a \\| b|a ^ b|~a|a << 3|a >> 2|a << -1|a >> 100», a.bit_length()))
show("round", lambda: (round(a), round(a, «1|2|-1|-2|0»), «round(2.5)|round(-0.5)|round(1e16, -3)|round(2.675, 2)|round(True)|round(5, -1)|round(15, -1)|round(a, None)|round(0.5, 'x')»))
show("convert", lambda: «int(a)|float(a)|complex(a)|bool(a)|str(a)|repr(a)|hash(a)|hex(a)|bin(a)|oct(a)|abs(a)|-a|+a|not a|a.real|a.imag|a.conjugate()|a.is_integer()|a.as_integer_ratio()|a.hex()|(a).__class__.__name__|int(a).to_bytes(9, 'big', signed=True)|a == int(a)|a is a|float(str(a)) == a|max(a, b)|min([a, b])|sorted([a, b, 1])|sum([a, b])|pow(int(a), 5, 7)|pow(3, -1, 11)|pow(int(a), -1, 10)|float.fromhex('0x1.8p3')|isinstance(a, int)|a.bit_count()|a.numerator|a.denominator»)
import math
show("math", lambda: math.«floor(a)|ceil(a)|trunc(a)|sqrt(a)|factorial(int(a) % 20)|gcd(int(a), 12)|lcm(4, 6)|isqrt(int(a))|log(a)|log2(a)|log10(a)|exp(a)|fsum([0.1] * 10)|isclose(a, b)|copysign(1, a)|fmod(a, 3)|modf(a)|frexp(a)|ldexp(a, 2)|hypot(3, 4)|comb(5, 2)|perm(5, 2)|prod([1, 2, 3])|dist([0, 0], [3, 4])|degrees(a)|sin(a)|atan2(a, 1)|isnan(a)|isinf(a)|inf|nan|pi|remainder(a, 3)|cbrt(27)|ulp(1.0)|nextafter(1.0, 2)|sumprod([1, 2], [3, 4])|gamma(5)|erf(0.5)»)
show("parse", lambda: «int('0x1f', 16)|int('0b101', 0)|int('1_000')|int('__1')|int(' 42 ')|int('4.2')|float('1e5')|float('nan')|float('-inf')|float('1_0.5')|float('abc')|int('z', 36)|int('9', 8)|int('')|complex('1+2j')|complex('j')|complex('1 + 2j')|int(3.99)|int(-3.99)|int(None)|float([])|int('١٢')|float('infinity')|int('-0b11', 2)|int('0o17', 8)|int('12', 1)|int(float('nan'))|int(float('inf'))|float(10**400)|0.1 + 0.2|1e22|1e23|123456789012345678.0|5e-324|2**0.5|1/3|100000000000000000000.0|1e-7|0.0001|-1 % 3|-7 // 2|7 % -3|-7.5 % 2|7.5 // -2|0.0 == -0.0|1 == 1.0 == True|10**20 == 1e20|2**53 + 1 == float(2**53 + 1)|hash(1.0) == hash(1)|int.from_bytes(b'\\x01\\x00', 'big')|(255).to_bytes(1, 'little')|(256).to_bytes(1, 'little')|(-1).to_bytes(2)»)
""",
    "views": """
d = {"a": 1, "b": 2, «'c': 3|1: 'one'|(1, 2): None|None: 0|2.5: 'x'»}
e = {"b": 2, "d": «4|[5]»}
show("views", lambda: sorted(d.keys() «&|\\||-|^» «e.keys()|{'a', 'b'}|['a']|e|'ab'|e.items()», key=str))
show("items", lambda: sorted(d.items() «&|\\||-|^» e.items(), key=str))
show("compare", lambda: (d.keys() «<|<=|==|>|>=|!=» {"a", "b"}, d.keys().isdisjoint(e), ("a", 1) in d.items(), 1 in d.values(), d == dict(reversed(d.items()))))
show("methods", lambda: (d.«get('a')|get('z', 9)|pop('a')|pop('z')|pop('z', None)|popitem()|setdefault('n', [])|setdefault('a')|update(e)|update([('x', 1)])|update(x=1, y=2)|update([1])|update('ab')|copy()|clear()|fromkeys('ab', 0)|keys()|values()|items()|__contains__('a')|__getitem__('q')|move_to_end('a')|update(None)|get([])», d))
show("operators", lambda: «d \\| e|e \\| d|d \\| [('q', 1)]|{**d, **e}|{**d, 'a': 9}|dict(d, z=1)|dict(a=1, **{'b': 2})|dict([('k', 'v')])|dict(zip('ab', [1, 2]))|d.__ior__([('q', 1)])|d < e|d + e|d == e|list(d)|sorted(d)|len(d)|min(d.values())|max(d, key=str)|{k: v for k, v in d.items() if v}|{v: k for k, v in e.items()}|dict([1])|dict('ab')|dict(5)|dict([('a', 1, 2)])|next(iter(d))|list(reversed(d))|[*d]|'a' in d|d.keys()|d['zz']|d[[]]|{[]: 1}|{**1}|str(d)|[k for k in d]|any(d.values())|(d.items() >= e.items())|dict(**d)|dict(d.items())»)
def grow():
    for key in d:
        «d['new'] = 1|del d[key]|d[key] = 5|d.clear()|d.pop('b', 0)»
    return d


show("changing", grow)
s = {1, 2, 3, «4|5|2»}
show("sets", lambda: s.«union([7])|intersection({1, 2})|difference([1], {2})|symmetric_difference({1, 9})|add(5)|discard(77)|remove(77)|pop()|update({8}, [9])|issubset(range(9))|issuperset({1})|isdisjoint({5})|copy()|clear()|intersection_update({1})|difference_update([1])|add([])|union(5)|__and__({1})|__or__([1])|symmetric_difference_update([1, 1])»)
show("set operators", lambda: (s, s «&|\\||-|^|<|<=|==|>» «{1, 2}|frozenset([1, 2])|[1]|{1: 2}.keys()|set()», «frozenset(s)|{frozenset({1}): 1}|{*s, 9}|set('hello') == set('olleh')|hash(frozenset({1, 2})) == hash(frozenset({2, 1}))|{1} in {frozenset({1})}|{True, 1, 1.0}|set() or 'empty'|{{1}}|frozenset({1}) \\| {2}|{2} \\| frozenset({1})|s is s.copy()|len(s)»))
""",
    "descriptors": """
class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name
        «print('named', owner.__name__, name)|pass»

    def __get__(self, instance, owner=None):
        «if instance is None:
            return self|pass»
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value
    «
    def __delete__(self, instance):
        del instance.__dict__[self.name]
|»

class Point«|(object)»:
    x = Typed(«int|float|(str)»«|, 5»)
    y = Typed(int, 0)
    «__slots__ = ('__dict__', 'extra')|unit = 'cm'|x2 = property(lambda self: self.x * 2)|x2 = property()»

    def __init__(self, x, y=1):
        self.x = x
        self.y = y

    @property
    def total(self):
        «"The sum."|pass»
        return self.x + self.y

    «@total.setter
    def total(self, value):
        self.x = value - self.y|@total.deleter
    def total(self):
        print('deleted')|@staticmethod
    def origin(*args):
        return Point(0, *args)|@classmethod
    def origin(cls, *args):
        return cls(0, *args)|@functools.cached_property
    def origin(self):
        print('computed')
        return self.total»


show("make", lambda: vars(Point(«1, 2|1.5|'a'|3|x=4|1, 2, 3|»)))
p = show("point", Point, «1|2, 3|'s'»)
for action in ("p.x", "p.total", "Point.x", "Point.total", "vars(p)", "p.origin", "Point.origin()", "p.origin(1)", "p.missing", "Point.total.fget.__name__", "Point.total.__doc__", "type(Point.__dict__['x']).__name__", "hasattr(p, 'extra')", "p.x2", "p.unit", "p.totl"):
    show(action, lambda: eval(action))
for name, value in («('x', 9)|('x', 'bad')|('total', 50)|('extra', 1)|('new', 2)|('y', None)|('__class__', int)|('__dict__', {'x': 3})|('origin', 4)», ('y', 3)):
    show(name, setattr, p, name, value)
show("delete", delattr, p, "«x|total|y|extra|nothing|origin»")
show("after", lambda: (p.x, vars(p), p.total))
""",
    "metaclasses": """
class Meta(type):
    created = []

    def __new__(mcls, name, bases, namespace, **options):
        «namespace['tag'] = name.lower()|namespace.setdefault('tag', 'none')|pass»
        cls = super().__new__(mcls, name, bases, namespace«|, **options»)
        mcls.created.append(name)
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.options = options

    «@classmethod
    def __prepare__(mcls, name, bases, **options):
        return {'prepared': True}|def __call__(cls, *args, **named):
        print('calling', cls.__name__)
        return super().__call__(*args, **named)|def __instancecheck__(cls, value):
        return hasattr(value, 'quack')|def __len__(cls):
        return len(cls.created)|def __iter__(cls):
        return iter(cls.created)|def __getattr__(cls, name):
        return f'no {name}'|def __repr__(cls):
        return f'<{cls.__name__}>'|def __eq__(cls, other):
        return True|def __add__(cls, other):
        return 'sum'|@property
    def label(cls):
        return cls.__name__.upper()|def mro(cls):
        return [*super().mro()]»


class Base(metaclass=Meta):
    «def __init_subclass__(cls, /, **named):
        print('subclass', cls.__name__, sorted(named))|quack = True|def __init__(self, a=1):
        self.a = a|__slots__ = ('a',)|def __class_getitem__(cls, key):
        return (cls, key)»


def make():
    class Child(Base«|, option=1|, metaclass=type|, metaclass=Meta|, metaclass=int»):
        «x = 1|def method(self): return __class__.__name__|tag: str = 'own'|y = [i for i in range(3)]|__qualname__ = 'Renamed'|__doc__ = 'doc'»
    return Child


Child = show("child", make) or Base
for text in ("Child.tag", "Child.__name__", "Child.__qualname__", "Child.__mro__", "type(Child)", "Child.options", "Meta.created", "Child()", "len(Child)", "list(Child)", "Child.nothing", "Child[int]", "Child + 1", "Child == 1", "isinstance(5, Child)", "issubclass(Child, Base)", "Child.label", "Child().label", "Child.__bases__", "Child.__dict__.keys() >= {'tag'}", "Base.__subclasses__()", "Child.prepared", "hash(Child) == hash(Child)", "Child.method(Child())", "type('Made', (Base,), {'z': 3}).z", "type('Bad', (int, str), {})", "type('Made', (Base,), {}, extra=1)", "type(5, (), {})", "Child.__doc__", "Child.x", "Child.y"):
    show(text, lambda: eval(text))
""",
    "dataclasses": """
from dataclasses import dataclass, field, asdict, astuple, replace, fields, InitVar, is_dataclass


def define():
    global Item, Special

    @dataclass«|(order=True)|(frozen=True)|(eq=False)|(repr=False)|(slots=True)|(kw_only=True)|(unsafe_hash=True)|(order=True, frozen=True)|(init=False)|(match_args=False)»
    class Item:
        name: str
        price: float = «0.0|field(default=1.5)|field(default=2.0, compare=False)|field(repr=False, default=3)|field(init=False, default=4)|field(default_factory=float)|[]»
        tags: list = field(default_factory=list«|, hash=False|, repr=False|, kw_only=True»)
        «count: InitVar[int] = 1|kind: 'str' = 'k'|LIMIT = 10|total: float = field(init=False, default=0)|other: int»

        def __post_init__(self«|, count»):
            «self.total = self.price * 2|object.__setattr__(self, 'total', 3)|print('post', self.name)»

        «def __lt__(self, other):
            return self.name < other.name|def __eq__(self, other):
            return 'eq'|def __repr__(self):
            return f'Item {self.name}'|def method(self):
            return self.name|def __hash__(self):
            return 5»

    @dataclass«|(order=True)|(frozen=True)»
    class Special(Item):
        «extra: int = 0|name: str = 'default'|extra: int|pass»


show("define", define)
for text in ("Item('a')", "Item('a', 2)", "Item(name='a', price=1, tags=['x'])", "Item()", "Item('a', 1, [], 2, 3)", "Item('a', bad=1)", "Item('a') == Item('a')", "Item('a') < Item('b')", "hash(Item('a')) == hash(Item('a'))", "asdict(Item('a', tags=[1]))", "astuple(Item('a'))", "replace(Item('a'), name='z')", "[f.name for f in fields(Item)]", "setattr(Item('a'), 'name', 'n')", "Item('a').total", "Special('s')", "Special('s', extra=3)", "Special('s') == Item('s')", "is_dataclass(Item)", "Item.__match_args__", "Item.price", "Item.tags", "sorted([Item('b'), Item('a')])", "Special.__doc__ is None", "replace(Item('a'), nothing=1)", "Item('a').__dict__", "delattr(Item('a'), 'name')", "Item.__eq__(Item('a'), 5)", "{Item('a'): 1}"):
    show(text, lambda: eval(text))
""",
    "generators": """
def inner(label):
    received = «0|[]|None»
    try:
        for i in range(3):
            received = yield (label, i, received)
            «if received == 'stop': return 'stopped'|if received == 'raise': raise KeyError(i)|print('got', received)|assert received != 'bad', 'asserted'»
    except «ValueError|(KeyError, TypeError)|GeneratorExit|Exception» as error:
        print('inner caught', type(error).__name__, error)
        «raise|yield 'recovered'|return 'from except'|raise RuntimeError('replaced') from error|raise LookupError»
    finally:
        print('inner finally', label)
        «pass|return 'from finally'|yield 'late'|raise OSError('in finally')|received = 1»
    return 'inner done'


def outer():
    «try:
        result = yield from inner('a')
    except Exception as error:
        result = ('outer caught', repr(error), repr(error.__context__))|result = yield from inner('a')|result = (yield from inner('b'))|with_it = inner('c')
    result = yield next(with_it)
    with_it.close()|result = yield from [1, 2, 3]|result = yield from iter('xy')»
    print('result', result)
    «yield result|return result|raise StopIteration(result)|yield from inner('z')|x = yield
    print('x', x)»


g = «outer()|inner('d')»
for action in ("next(g)", "g.send(«None|1|'stop'|'raise'|'bad'»)", "«next(g)|g.throw(ValueError('thrown'))|g.throw(KeyError)|g.send('stop')|g.close()|g.throw(GeneratorExit)|list(g)|g.throw(TypeError, 'text')|g.throw(5)|g.send(2)»", "next(g)", "«g.close()|next(g, 'default')|list(g)|g.send(5)|g.gi_frame is None|g.throw(OSError(1))»", "«next(g)|g.close()|g.gi_running»"):
    try:
        print(action, eval(action))
    except BaseException as error:
        print(action, repr(error), repr(error.__cause__), repr(error.__context__))
squares = (x * x for x in range(5) if x «% 2|> 1|!= 3»)
show("expression", lambda: (sum(squares), list(squares), «max((len(w), w) for w in ('a', 'bbb'))|any(x > 3 for x in range(5))|dict((c, ord(c)) for c in 'ab')|[*(i for i in 'xy')]|sorted(x for x in (3, 1, 2))|tuple(map(lambda x: x, (1, 2)))|next(x for x in [] if x)|set(i // 2 for i in range(5))»))
""",
    "matching": """
class Point:
    __match_args__ = («'x', 'y'|'x',»)

    def __init__(self, x, y):
        self.x, self.y = x, y


import enum


class Color(enum.Enum):
    RED = 1
    GREEN = "g"


def kind(value):
    match value:
        case «None|True|False|0|-1|1.5|2+3j|'text'|b'x'|Color.RED|''»:
            return 'literal'
        case «[]|()|[_]|[a]|(a, b)|[a, *rest]|[*_, last]|[1, 2, *_]|[[a, b], c]|[Point(), *_]|['go', ('north' \\| 'south') as d]|(1 \\| 2, *x)» «|if value»:
            return ('sequence', sorted((k, v) for k, v in locals().items() if k != 'value'))
        case «{}|{'a': a}|{'a': 1, **rest}|{'kind': 'x', 'v': v}|{1: _, 'b': [first, *_]}|{'a': {'b': b}}» «|if True|if 'a' in value»:
            return ('mapping', sorted((k, str(v)) for k, v in locals().items() if k != 'value'))
        case «Point(x=0)|Point(1, y)|Point(x, y)|Point(x=Point())|Point(1, 2, 3)|Point(1, x=2)|Point(y=2, x=1)|Point()» «|if value.x|as p»:
            return ('point', sorted(k for k in locals() if k != 'value'))
        case «int()|int(n)|str() as s|bool(b)|float() \\| complex()|list([a, *_])|dict(d)|int(n)|tuple((1, *_))|bytes() \\| bytearray()|object(a)» «|if True»:
            return ('class', sorted((k, str(v)) for k, v in locals().items() if k != 'value'))
        case «str(x) \\| [x]|[x] \\| (x, _)|(int() \\| float()) as n|Color.GREEN|Color()|_ if value == 5|'a' \\| 'b'»:
            return 'other'
        case «_|rest|x if False»:
            return 'default'


for value in (None, 0, True, -1, 1.5, 2 + 3j, 'text', 'a', '', b'x', Color.RED, Color.GREEN, [], [1], [1, 2], [1, 2, 3], (1, 2), ['go', 'north'], [[1, 2], 3], [Point(0, 0), 1], {}, {'a': 1}, {'a': 1, 'z': 2}, {'kind': 'x', 'v': 3}, {'a': {'b': 2}}, {1: 0, 'b': [5]}, Point(0, 1), Point(1, 2), Point(Point(0, 0), 1), 7, 5, range(2), {1, 2}, iter([]), bytearray(b'q'), 'xy'):
    show(repr(value)[:20] if not isinstance(value, Point) and not hasattr(value, '__next__') else type(value).__name__, kind, value)
""",
    "groups": """
def raising():
    raise «ExceptionGroup|BaseExceptionGroup»('outer', [ValueError('v'), «TypeError('t')|KeyError('k')|ExceptionGroup('inner', [OSError(5, 'io'), ValueError('w')])|KeyboardInterrupt()», «ZeroDivisionError('z')|ExceptionGroup('second', [KeyError(1)])|ValueError('x')»])


def handle():
    try:
        «raising()|raise ValueError('plain')|raise KeyError('naked')|raise ExceptionGroup('only', [OSError('o')])|return 'none'»
    except* «ValueError|(ValueError, KeyError)|LookupError|ExceptionGroup|BaseException» as group:
        print('first', repr(group), group.message, len(group.exceptions))
        «raise|raise RuntimeError('new')|raise RuntimeError('new') from group|pass|group.add_note('noted')»
    except* «TypeError|OSError|Exception|KeyError» as group:
        print('second', [repr(e) for e in group.exceptions], repr(group.__context__))
        «raise group.exceptions[0]|pass|raise»
    else:
        print('else')
    finally:
        print('finally')
    return 'done'


try:
    print(handle())
except BaseException as error:
    here = error
    while here is not None:
        print(type(here).__name__, here, getattr(here, 'exceptions', None), getattr(here, '__notes__', None), repr(here.__cause__), here.__suppress_context__)
        here = here.__context__
try:
    raising()
except BaseExceptionGroup as group:
    for text in ("group.split(ValueError)", "group.subgroup((KeyError, OSError))", "group.split(lambda e: len(e.args) == 1)", "group.derive([ValueError(1)])", "group.exceptions[0].args", "str(group)", "ExceptionGroup('e', [])", "ExceptionGroup('e', [1])", "ExceptionGroup('e', [KeyboardInterrupt()])", "BaseExceptionGroup('e', [ValueError()])", "ExceptionGroup(1, [ValueError()])", "group.subgroup(5)", "group.subgroup(ZeroDivisionError)"):
        show(text, lambda: eval(text, {**globals(), 'group': group}))
import traceback
try:
    try:
        raising()
    except* ValueError as inner:
        raise «LookupError('during')|inner|ExceptionGroup('again', [inner])» «|from None|from ValueError('cause')»
except BaseException as error:
    «traceback.print_exception(error)|print(*traceback.format_exception_only(error), sep='', end='')|print(''.join(traceback.format_exception(error)))|traceback.print_exc(limit=1)»
""",
    "contexts": """
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext, redirect_stdout
import io


class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        «return self|return self.name|raise OSError('in enter')|return None»

    def __exit__(self, kind, error, trace):
        print('exit', self.name, kind and kind.__name__, error, trace is None)
        «return self.swallow|raise KeyError('in exit')|return kind is ValueError|return 'truthy'|pass»


@contextmanager
def generated(name):
    print('before', name)
    try:
        yield name
    «except ValueError as error:
        print('seen', error)|except ValueError:
        raise RuntimeError('translated')|except ValueError as error:
        raise error|finally:
        print('cleanup', name)|except KeyError:
        yield 'again'»
    print('after', name)


def use():
    with «Managed('a')|Managed('a', True) as a|(Managed('a') as a, generated('g') as g)|generated('g') as g, Managed('b')|suppress(ValueError)|nullcontext(5) as n|closing(iter([])) as c|generated('x') as (p, q)|5|redirect_stdout(io.StringIO()) as out»:
        print('body')
        «return 'returned'|raise ValueError('v')|raise KeyError('k')|1 / 0|x = undefined_name|pass|[][1]|raise StopIteration|for i in range(3):
            with generated(i):
                if i: break»
    return 'after with'


try:
    print(use())
except BaseException as error:
    print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def stacked():
    with ExitStack() as stack:
        names = [stack.enter_context(Managed(n, «True|False»)) for n in 'xy']
        stack.callback(print, 'callback', «1|end='!\\n'»)
        «stack.push(lambda *a: print('pushed', a[0]) or True)|stack.pop_all().close()|raise ValueError('inside')|stack.close()|pass»
        print('names', len(names))
        «raise KeyError('end')|return 'stacked'|pass»


show("stack", stacked)
show("decorated", lambda: generated('deco')(lambda x: x * 2)(4))
""",
    "scopes": """
x = 'global'
funcs = [lambda«| i=i»: i for i in range(3)]
show("late", lambda: [f() for f in funcs])


def outer(x=«1|x|None»):
    y = [x]

    def reader():
        return «x|y|z|(x, y)»

    def writer(value):
        nonlocal «x|x, y»
        «x = value|x += 1|y = value|del x»
        return reader()

    def nested():
        «global x
        x = 'changed'|x = 'local'
        return reader()|return [x for x in range(2)], x|return (lambda: (lambda: x)())()|return {x: y for x in 'ab' for y in x}|return [(last := i) for i in range(4)], last»
        return x
    «z = 5|pass|if False: z = 1»
    return reader, writer, nested


reader, writer, nested = outer(«|2»)
for call in (reader, lambda: writer(10), nested, reader):
    show("scope", call)
print(x)


class Scope:
    x = 'class'
    copies = [«x|i|Scope» for i in «range(2)|x|(x,)»] if «True|False» else ()
    method = lambda self: x
    «y = x + '!'|def x2(self, default=x): return default|z = (lambda: x)()|x = x.upper()|del x»


show("class", lambda: (Scope.copies, Scope().method(), [k for k in vars(Scope) if k[0] != '_']))


def unbound():
    «print(later)|del never|later += 1|for later in (): pass|try:
        1 / 0
    except ZeroDivisionError as later:
        pass|import sys as later; del later|with open_it as later: pass»
    later = 1«
    return later|
    del later
    return later»


show("unbound", unbound)


def names(a, b=«2|a_default»«, *args|, *», c«=3|», **rest):
    return sorted(locals().items(), key=str)


for call in ("names(1)", "names(1, c=2)", "names(1, 2, 3, c=4)", "names()", "names(1, a=2)", "names(1, d=5, c=1)", "names(*[1, 2], **{'c': 3})", "names(1, b=2, c=3, e=4)", "names(1, **{'b': 1, 'q': 2, 'c': 0})"):
    show(call, lambda: eval(call))
show("defaults", lambda: (names.__defaults__, names.__kwdefaults__, names.__code__.co_varnames, names.__name__))
""",
    "operators": """
import functools


«@functools.total_ordering
|»class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"Money({self.cents})"

    def __add__(self, other):
        «if not isinstance(other, Money):
            return NotImplemented|other = other if isinstance(other, Money) else Money(other)»
        return Money(self.cents + other.cents)

    «__radd__ = __add__|def __radd__(self, other):
        return self if other == 0 else NotImplemented|def __iadd__(self, other):
        self.cents += getattr(other, 'cents', other)
        return self|def __sub__(self, other):
        return Money(self.cents - other.cents)|def __mul__(self, other):
        return Money(self.cents * other)»

    def __eq__(self, other):
        «return isinstance(other, Money) and self.cents == other.cents|return NotImplemented|return self.cents == getattr(other, 'cents', other)»

    «def __lt__(self, other):
        return self.cents < other.cents|def __le__(self, other):
        return NotImplemented|def __gt__(self, other):
        return 'greater'|def __lt__(self, other):
        return NotImplemented»

    «def __hash__(self):
        return hash(self.cents)|__hash__ = None|def __bool__(self):
        return self.cents != 0|def __bool__(self):
        return 'yes'|def __len__(self):
        return -1|def __len__(self):
        return self.cents|def __neg__(self):
        return Money(-self.cents)|def __index__(self):
        return 2|def __index__(self):
        return 'x'|def __int__(self):
        return self.cents|def __float__(self):
        return 1|def __contains__(self, item):
        return item|def __getitem__(self, key):
        return key|def __call__(self, *args, **named):
        return args, named|def __format__(self, spec):
        return f'<{spec}>'|def __str__(self):
        return 5|def __round__(self, n=None):
        return n|def __matmul__(self, other):
        return 'matmul'|def __divmod__(self, other):
        return 'divmod'|def __pow__(self, other, mod=None):
        return other, mod|def __rpow__(self, other):
        return 'rpow'|def __iter__(self):
        return iter([self.cents])|def __iter__(self):
        return self|def __complex__(self):
        return 1j|def __abs__(self):
        return 'abs'|def __invert__(self):
        return 'inv'|def __reversed__(self):
        return 'rev'|def __dir__(self):
        return ['b', 'a']»


class Euro(Money):
    «def __radd__(self, other):
        return 'euro radd'|def __lt__(self, other):
        return 'euro lt'|def __eq__(self, other):
        return 'euro eq'|pass»


a, b, e = Money(5), Money(7), Euro(3)
for text in ("a + b", "a + 1", "1 + a", "sum([a, b])", "a - b", "a * 2", "2 * a", "a == b", "a != b", "a < b", "a <= b", "a > b", "a >= b", "max(a, b)", "sorted([b, a])", "hash(a) == hash(Money(5))", "bool(a)", "not a", "len(a)", "-a", "[10, 20, 30][a]", "int(a)", "float(a)", "1 in a", "a[1]", "a[1:2]", "a(1, k=2)", "f'{a:>10}'", "str(a)", "a @ b", "divmod(a, b)", "pow(a, 2)", "pow(a, 2, 3)", "2 ** a", "list(a)", "round(a)", "round(a, 2)", "complex(a)", "abs(a)", "~a", "list(reversed(a))", "dir(a)", "a + e", "e + a", "a == e", "a < e", "a & b", "a << 1", "a.nothing", "{a: 1}", "range(a)", "'x' * a", "a in [b, a]", "[b, a].index(a)", "[a].count(Money(5))", "a if a else 'falsy'", "a and b", "iter(a) is a", "del a.cents", "(a, b) == (a, b)", "[a] < [b]"):
    show(text, lambda: eval(text))
a += «b|1|'s'»
print(a)
""",
    "attributes": """
class Flexible:
    kind = 'flexible'

    def __init__(self):
        self.real = 1

    «def __getattr__(self, name):
        if name.startswith('auto'):
            return name.upper()
        raise AttributeError(«name|f"{type(self).__name__!r} has no {name!r}"|»)|def __getattribute__(self, name):
        if name == 'secret':
            return 'found'
        return super().__getattribute__(name)|def __setattr__(self, name, value):
        if name == 'locked':
            raise AttributeError('locked')
        object.__setattr__(self, name, value)|def __delattr__(self, name):
        print('deleting', name)
        super().__delattr__(name)|def __dir__(self):
        return ['one', 'two']|__slots__ = ()|@property
    def broken(self):
        return self.absent»

    def method(self):
        return 'method'


f = Flexible()
for text in ("f.real", "f.auto_x", "f.other", "f.secret", "f.method()", "f.kind", "getattr(f, 'zzz', 'default')", "hasattr(f, 'auto')", "hasattr(f, 'nope')", "setattr(f, 'locked', 1)", "setattr(f, 'kind', 'own')", "f.kind", "delattr(f, 'kind')", "delattr(f, 'kind')", "f.kind", "sorted(vars(f))", "dir(f)[:2]", "f.__class__.__name__", "f.__dict__", "Flexible.kind", "Flexible.method", "f.method.__func__ is Flexible.method", "f.method.__self__ is f", "f.broken", "f.methd", "f.rael", "Flexible.knd", "Flexible.__dict__['kind']", "setattr(Flexible, 'added', lambda self: 'added')", "f.added()", "setattr(f, 'bound', lambda: 'unbound')", "f.bound()", "setattr(f, 5, 1)", "getattr(f, 5)", "f.real.imag", "f.real.x", "None.x", "(1).x", "[].appendd", "''.uper()", "len.x", "f()", "f[0]", "for_", "prnt(1)", "Flexible.method()", "Flexible().method(1)", "f.method(x=1)", "math.pi", "f.__init__(1)", "Flexible(1)", "object().x", "setattr(object(), 'x', 1)", "setattr(int, 'x', 1)", "del_"):
    show(text, lambda: eval(text))
""",
    "inheritance": """
class A«|(object)»:
    def __init__(self, **named):
        print('A', sorted(named))
        «super().__init__(**named)|super().__init__()|pass»

    def who(self):
        return ['A']


class B(A):
    def __init__(self, b=1, **named):
        print('B', b)
        super().__init__(**named)

    def who(self):
        return ['B', *«super().who()|A.who(self)|super(B, self).who()|super(A, self).who()»]


class C(A):
    def __init__(self, c=2, **named):
        print('C', c)
        super().__init__(**named)

    def who(self):
        return ['C', *super().who()]

    «@classmethod
    def make(cls, *args):
        return cls(*args)|@staticmethod
    def make(*args):
        return args|make = 5»


def define():
    class D(«B, C|C, B|B|A, B|B, A|B, C, A|dict, B|B, int|B, B»):
        def who(self):
            return ['D', *super().who()]
        «def __init__(self, *args, **named):
            super().__init__(*args, **named)|pass|make = classmethod(lambda cls: cls.__name__)»
    return D


D = show("define", define) or C
for text in ("[k.__name__ for k in D.__mro__]", "D()", "D(b=5, c=6)", "D(1)", "D(z=1)", "D().who()", "C().who()", "D.make()", "C.make(1)", "isinstance(D(), A)", "issubclass(D, (int, A))", "D.__base__.__name__", "super(D, D()).who()", "super(B, D()).who()", "super(int, 5)", "super(D, A())", "super().x", "D.who(D())", "D.__init__.__qualname__", "issubclass(D, 5)", "isinstance(D(), [A])", "D.mro()[-1]"):
    show(text, lambda: eval(text) if not text.startswith('D(') else type(eval(text)).__name__)
import abc


class Abstract(abc.ABC):
    @abc.abstractmethod
    def one(self): «...|return 'base one'»

    @property
    @abc.abstractmethod
    def two(self): ...


class Partly(Abstract):
    def one(self):
        return super().one()
    «two = 2|pass|def three(self): ...»


for make in (Abstract, Partly):
    show(make.__name__, lambda: make().one())
show("register", lambda: (Abstract.register(«int|str|list»), issubclass(int, Abstract), isinstance(5, Abstract), sorted(Abstract.__abstractmethods__)))
""",
    "exceptions": """
class AppError(Exception):
    «def __init__(self, message, code=1):
        super().__init__(message)
        self.code = code|pass|def __str__(self):
        return f'app: {self.args}'|def __init__(self, *args, **named):
        self.named = named|code = 7»


def fail(depth):
    if depth:
        try:
            fail(depth - 1)
        except «ValueError|AppError|Exception|(KeyError, ValueError)» as error:
            «raise AppError('wrapped')|raise AppError('wrapped') from error|raise AppError('wrapped') from None|raise|error.add_note(f'depth {depth}'); raise|raise error|raise TypeError from error|return 'handled'|raise AppError('a', 2) from KeyError('cause')»
        finally:
            «print('finally', depth)|pass|return 'swallowed'»
    «raise ValueError('bottom')|raise AppError('bottom')|{}['missing']|int('x')|[].pop()|None.attribute|1 / 0|assert depth, 'assertion'|undefined|raise ValueError('two', 2)|raise KeyError|raise OSError(2, 'gone', 'file')|raise UnicodeDecodeError('utf-8', b'x', 0, 1, 'bad')|'a' + 1|len(5)|next(iter(()))|raise StopIteration(4)|raise SystemExit('bye')|raise 5|raise None|raise int»


try:
    print(fail(«0|1|2»))
except BaseException as error:
    here = error
    while here:
        print(type(here).__name__, here, here.args, here.__suppress_context__, getattr(here, '__notes__', ''), getattr(here, 'code', ''), repr(here.__cause__))
        here = here.__context__
    import traceback
    «traceback.print_exc()|print(traceback.format_exc(limit=«1|-1|0»))|print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(error.__traceback__)])|traceback.print_exception(type(error), error, error.__traceback__, chain=False)|print(traceback.format_exception_only(error))|print(traceback.TracebackException.from_exception(error).exc_type.__name__)»
for make in ("ValueError()", "ValueError(1, 2)", "KeyError('k')", "OSError(2, 'no', 'f')", "OSError(13, 'x').errno", "OSError('one')", "StopIteration(3).value", "SystemExit(4).code", "UnicodeEncodeError('a', 'b', 0, 1, 'r')", "ImportError('m', name='n').name", "AttributeError('x', name='n', obj=1).obj", "NameError('q', name='z')", "SyntaxError('s', ('f', 1, 2, 'text'))", "ValueError('a') == ValueError('a')", "ValueError('a').with_traceback(None)", "BaseException(1).args", "Exception('%s' % 5)", "KeyError(1, 2)", "ExceptionGroup('g', [ValueError(1)])", "AppError('m')", "AppError()", "AppError('m', code=3)", "ValueError(x=1)", "FileNotFoundError(2, 'm').strerror", "TimeoutError()", "isinstance(ConnectionResetError(), OSError)", "OSError(32, 'p')", "LookupError.__mro__", "str(KeyError('quoted'))", "str(ValueError())", "repr(ValueError('x', [1]))", "ArithmeticError.__subclasses__()", "Warning().args", "AssertionError(None)"):
    show(make, lambda: eval(make))
""",
    "library": """
import collections
import functools
import itertools
import operator

words = «'the quick brown the lazy dog the end'.split()|list('mississippi')|[1, 2, 2, 3, 3, 3]|[]»
c = collections.Counter(words)
show("counter", lambda: c.«most_common(2)|most_common()|total()|elements()|__getitem__('zz')|update(words)|subtract(words)|keys()|copy()» if True else 0) if "«a|e»" == "a" else show("counter", lambda: (c «+|-|&|\\|» collections.Counter(words[:3]), c == collections.Counter(reversed(words)), +c, sorted(c.elements(), key=str)[:5]))
Pair = collections.namedtuple('Pair', «'a b'|['a', 'b']|'a, b'», defaults=«[1]|None|[1, 2]»)
show("namedtuple", lambda: «Pair(1)|Pair(1, 2)._asdict()|Pair(1, 2)._replace(a=5)|Pair._fields|Pair(1, 2, 3)|Pair()|Pair(1, 2) == (1, 2)|Pair(b=1, a=2)|Pair(1, 2).c|Pair._make([1, 2])|Pair(1, 2)[0]|hash(Pair(1, 2)) == hash((1, 2))|Pair(1, 2) < Pair(1, 3)|Pair._field_defaults|Pair(1, x=2)|Pair(*'ab') + (1,)|setattr(Pair(1, 2), 'a', 3)|Pair.__doc__|collections.namedtuple('X', 'a a')|collections.namedtuple('X', 'def')|collections.namedtuple('X', 'a _b', rename=True)._fields»)
q = collections.deque(range(5)«|, maxlen=3|, 4»)
show("deque", lambda: (q.«append(9)|appendleft(9)|pop()|popleft()|rotate(2)|rotate(-1)|extend('ab')|extendleft('ab')|remove(3)|remove(99)|index(3)|insert(1, 'x')|count(2)|reverse()|clear()|copy()|maxlen|__getitem__(0)|__getitem__(99)», q, list(q)[«::2|-1:»], q == collections.deque(q), «q[1]|q[-1]|q[10]|q + q|q * 2|3 in q|len(q)|q < q|q[1:2]|list(reversed(q))|bool(q)»))
dd = collections.defaultdict(«list|int|lambda: 'd'|None|dict»)
show("defaultdict", lambda: (dd['k'], dd, 'z' in dd, dd.get('z')))
od = collections.OrderedDict(a=1, b=2, c=3)
show("ordered", lambda: (od.«move_to_end('a')|move_to_end('a', last=False)|popitem()|popitem(last=False)|move_to_end('q')|pop('a')|keys()|items()|update(z=1)», od, od == {'a': 1, 'b': 2, 'c': 3}, list(reversed(od))))
cm = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3})
show("chainmap", lambda: (cm['a'], cm['b'], dict(cm), len(cm), cm.new_child({'c': 1}), cm.parents, cm.«get('q')|maps|pop('a')|pop('b')|__getitem__('q')|keys()»))
show("itertools", lambda: list(itertools.«chain('ab', [1])|chain.from_iterable(['ab', 'c'])|product('ab', repeat=2)|permutations('abc', 2)|combinations('abcd', 2)|combinations_with_replacement('ab', 2)|accumulate([1, 2, 3])|accumulate([1, 2, 3], operator.mul, initial=10)|islice(itertools.count(5, 2), 3)|islice('abcdef', 1, None, 2)|takewhile(lambda x: x < 3, [1, 2, 3, 1])|dropwhile(lambda x: x < 3, [1, 2, 3, 1])|zip_longest('ab', 'xyz', fillvalue='-')|starmap(pow, [(2, 3), (3, 2)])|pairwise('abcd')|batched('abcdefg', 3)|compress('abcd', [1, 0, 1, 0])|filterfalse(None, [0, 1, ''])|repeat('x', 3)|islice(itertools.cycle('ab'), 5)|groupby([1, 1, 2, 2, 1])|tee('ab', 2)|islice('ab', -1)|product('ab', [])|combinations('ab', -1)|batched('ab', 0)|count('a')|groupby('AaBb', str.lower)»))
show("groupby", lambda: [(k, list(g)) for k, g in itertools.groupby(sorted(words, key=«str|len|None»), key=«len|str|None|lambda w: w[0]»)])
show("functools", lambda: «functools.reduce(operator.add, [1, 2, 3])|functools.reduce(lambda a, b: a * b, [], 1)|functools.reduce(operator.add, [])|functools.partial(int, base=2)('101')|functools.partial(print, 1, end='!')|sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a))|functools.partial(pow, 2)(3)|functools.lru_cache(maxsize=2)(len)('abc')|functools.wraps(len)(lambda: 1).__name__|functools.singledispatch(lambda x: 'base')(5)|functools.partial(int).func|functools.reduce(5, [1, 2])|functools.cache(lambda x: x)([])»)
show("operator", lambda: «operator.itemgetter(1)('abc')|operator.itemgetter(1, 0)('abc')|operator.attrgetter('real')(5)|operator.methodcaller('upper')('x')|operator.attrgetter('a.b')(1)|operator.itemgetter('q')({})|operator.countOf([1, 1, 2], 1)|operator.concat([1], [2])|operator.not_(0)|operator.itemgetter(slice(1, 3))('abcd')|operator.add(1, 'a')|operator.truth([])|operator.contains('ab', 'a')|operator.index(3.5)»)
show("sorting", lambda: «sorted(words, key=lambda w: (len(str(w)), str(w)), reverse=True)|sorted([3, 'a'])|sorted([(1, 'b'), (1, 'a'), (0, 'z')])|sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1])|max(words, key=str, default=None)|min([])|min([], default=0)|max(1, 2, key=lambda x: -x)|sorted(['B', 'a', 'C'], key=str.lower)|list(map(max, [1, 5], [3, 2]))|list(zip(*[[1, 2], [3, 4]]))|list(zip([1], [1, 2], strict=True))|dict(enumerate('ab', 1))|list(filter(None, [0, 1, '', 'a']))|sum([[1], [2]], [])|sum(['a', 'b'])|sum([0.1] * 3)|any([]) or all([])|list(reversed({'a': 1}))|list(map(str, 5))|sorted(5)|sorted([1, None])|max([1, 'a'])|abs('a')|sum([1, None])|list(iter(lambda: 1, 1))|divmod(-7, 3)|zip()|[*zip('ab', range(2))]|sorted([1, 2], key=5)|round('a')|chr(-1)|ord('ab')|sorted([True, 0, 2.5])»)
""",
    "enums": """
import enum


class Color(enum.«Enum|IntEnum|StrEnum|Flag|IntFlag»):
    RED = «1|'r'|enum.auto()»
    GREEN = «2|'g'|enum.auto()|1»
    BLUE = «4|enum.auto()|'b'|RED»

    «def describe(self):
        return f'{self.name} is {self.value}'|@classmethod
    def default(cls):
        return cls.RED|@property
    def lower(self):
        return self.name.lower()|def __str__(self):
        return f'<{self.name}>'|@classmethod
    def _missing_(cls, value):
        return cls.RED»


for text in ("Color.RED", "list(Color)", "Color['GREEN']", "Color['NOPE']", "Color(1)", "Color('r')", "Color(99)", "Color.RED.name, Color.RED.value", "Color.RED is Color(Color.RED.value)", "Color.RED == 1", "Color.RED < Color.GREEN", "str(Color.RED), repr(Color.BLUE)", "f'{Color.RED}', f'{Color.RED:>10}'", "Color.RED | Color.GREEN", "Color.RED & Color.BLUE", "~Color.RED", "Color.RED in Color", "1 in Color", "'zz' in Color", "len(Color)", "Color.__members__", "Color.RED.describe()", "Color.default()", "Color.RED.lower", "setattr(Color, 'RED', 5)", "Color.RED.value + 1", "isinstance(Color.RED, int)", "hash(Color.RED) == hash(Color.RED)", "{Color.RED: 1}[Color.RED]", "Color.PURPLE", "Color.RED.RED", "sorted(Color)", "Color()", "enum.Enum('Made', 'A B').B", "enum.Enum('Made', {'X': 10}).X.value", "[c.name for c in reversed(Color)]", "Color(3)", "Color(0)", "Color.RED.nothing", "type(Color.RED)", "bool(Color.RED)", "Color.RED + 1", "type('Sub', (Color,), {})", "Color.RED != Color.GREEN", "Color.GREEN.name", "json_dump(Color.RED)"):
    show(text, lambda: eval(text))
""",
    "typing": """
from typing import «NamedTuple, TypedDict, Protocol, Generic, TypeVar, Optional, Union, Any, Callable, Literal, get_type_hints, runtime_checkable, cast, Annotated, ClassVar, Final, overload, get_args, get_origin»

T = TypeVar('T')


class Employee(NamedTuple):
    name: str
    id: int = «3|0»

    def greet(self):
        return f'hi {self.name}'


class Movie(TypedDict«|, total=False»):
    title: str
    year: int


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item

    def get(self) -> T:
        return self.item


class Stack[S]:
    def push(self, item: S) -> None: ...


def annotated(a: int, b: 'str' = 'x', *c: float, d: «Optional[int]|list[int]|Undefined|int \\| None|Callable[[int], str]» = None) -> Box[int]:
    value: int = a
    return value


for text in ("Employee('Ann')", "Employee('Ann', 5).greet()", "Employee._field_defaults", "Employee()", "Employee('a')._replace(id=9)", "Movie(title='x', year=1)", "Movie.__annotations__", "isinstance(Movie(), dict)", "isinstance(open_it(), Closable)", "isinstance([], Closable)", "Box(5).get()", "Box[int]", "Box[int](3).item", "Box[int, str]", "Box[T]", "Stack[int]", "Stack.__type_params__", "Optional[int]", "Union[int, str, int]", "Union[int]", "int | None", "int | 'str'", "Callable[[int], str]", "Literal[1, 'a']", "list[int]", "dict[str, list[int]]", "Annotated[int, 'meta']", "get_type_hints(annotated)", "annotated.__annotations__", "get_args(dict[str, int])", "get_origin(list[int])", "cast(int, 'x')", "Any", "isinstance(1, Any)", "isinstance(1, list[int])", "T", "TypeVar('U', int, str)", "TypeVar('V', bound=int).__bound__", "Optional[int] == Union[None, int]", "isinstance(5, int | str)", "isinstance('x', Optional[int])", "annotated(1)", "Employee.__annotations__", "ClassVar[int]", "Final", "Generic[int]", "Box.__orig_bases__", "Closable()", "tuple[int, ...]", "type[int]", "list[T][int]", "Literal[1] == Literal[1]"):
    show(text, lambda: eval(text))
""",
    "execution": """
for text in («"x = 1 +"|"def f(: pass"|"if True print(1)"|"for i in range(3) print(i)"|"print 'a'"|"x = (1, 2"|"a = 5 = b"|"'unterminated"|"class"|"return 5"|"yield"|"1 +* 2"|"f(a=1, 2)"|"x = [1, 2"|"def f():\\nreturn 1"|"  x = 1"|"if x = 1: pass"|"else: pass"|"import"|"from x import"|"lambda: (yield)"|"f'{'"|"f'{a b}'"|"del f()"|"await x"|"nonlocal q"|"break"|"continue"|"x: int: str"|"1 = x"|"None = 1"|"def f(a, a): pass"|"def f(a=1, b): pass"|"*a = 1"|"a, *b, *c = 1"|"x = yield = 1"|"with open('x') as 5: pass"|"try: pass"|"async def f(): [x async for x in y"|"0777"|"1__0"|"0x"|"1.e"|"5a"|"'a' 'b' c"|"a b"|"print(1 2)"|"@"|"while True"|"elif x: pass"|"raise from x"|"x ++"|"x = ="|"{1: 2, 3}"|"{**a, b}"|"(a for a in b, c)"|"f(x for x in y, 1)"|"assert (1, 2)"|"global x; x = 1"|"\\tx = 1\\n        y = 2"|"x = 1\\n  y = 2"|"match x:\\n  case 1: pass\\n case 2: pass"|"def f():\\n  global a\\n  a = 1\\n  global b, a"|"import a.b as c.d"|"from . import *"|"x = 5 if 1"|"not"|"a is not"|"[x for x in]"|"lambda x: = 1"|"a := 1"|"(a := 1) = 2"|"f(a := 1, b = 2)"|"...  = 1"|"x = $"|"x = ?"|"é = 1\\nprint(é)"|"x = 1;; y"|"pass pass"|"if 1:\\n    pass\\n  else:\\n    pass"», «"y = 2"|"print(z)"|"1 / 0"|"def g(): return y\\nprint(g())"|"import math; print(math.floor(2.7))"|"class K: a = 1\\nprint(K.a)"|"x = [i for i in range(3)]; print(x)"|"print(__name__)"|"raise ValueError('in exec')"»):
    try:
        space = {"y": 1«|, '__name__': 'executed'»}
        exec(text, space)
        print(sorted(k for k in space if k[0] != '_'))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    except Exception as error:
        print(type(error).__name__, error)
show("eval", lambda: eval(«"1 + 2"|"a"|"x := 1"|"(y := 5) + y"|"[a for a in range(2)]"|"lambda: 1"|"  5"|"5\\n"|""|"print('p')"|"__import__('math').pi"|"x = 1"|"1 if 0 else 2"|"'a' 'b'"|"{'k': v for v in [1]}"|"len"», {"a": «1|[2]»}, «{}|{'a': 3}»))
show("compile", lambda: compile(«"1 + 1"|"x = 1"|"for"|""», "<made>", "«eval|exec|single|bad»").co_filename)
""",
    "text_library": """
import json
import re
import string
import textwrap
data = {"name": «'Ann'|'Zoë'|None», "age": «3|2.5|float('nan')|10**20», "tags": [«'a'|True|[]|{}», (1, 2)], «1: 'int'|'z': False|None: 0|'n': {'m': [1]}|(1,): 2»}
show("dumps", lambda: json.dumps(data«|, indent=2|, sort_keys=True|, separators=(',', ':')|, ensure_ascii=False|, default=str|, allow_nan=False|, skipkeys=True|, indent='--'»))
show("loads", lambda: json.loads(«'{"a": [1, 2.0, null, true]}'|'[1, 2'|'{"a": }'|'"\\\\u00e9"'|'nan'|'NaN'|'{"a": 1, "a": 2}'|' [1 ,2 ] '|''|'{1: 2}'|"{'a': 1}"|'[1,]'|'1e3'|'01'|'"\\\\x"'|'tru'|'{"a" 1}'|'[] []'»))
show("match", lambda: re.«match|search|fullmatch»(r"«(\\w+)@(\\w+)\\.com|(?P<year>\\d{4})-(?P<month>\\d\\d)|a*b+c?|^\\s*(\\S+)|(a)(b)?|[aeiou]{2,}|\\bfoo\\b|(?i)HELLO|(\\d+)(?=px)|(?<!\\$)\\b\\d+|.*?(\\w)$|(x\\|y)*|\\d+|(|[a|*»", «'me@site.com and you@b.com'|'2024-05 and 2023-11'|'aaabbc'|'  word here'|'a'|'queue'|'a foo b'|'hello'|'12px $5 7'|''|'xyxy'»).«groups()|group()|group(1)|groupdict()|span()|start(), 1|group(0, 1)|expand(r'<\\1>')|lastgroup|re.pattern|end(1)»)
show("sub", lambda: re.«sub(r'(\\w+) (\\w+)', r'\\2 \\1', 'hello world foo bar')|sub('a', lambda m: m.group().upper(), 'banana', count=2)|subn('n', 'm', 'banana')|split(r'[,;]\\s*', 'a, b;c,d')|split(r'(\\d)', 'a1b2c')|findall(r'(\\w)(\\d)', 'a1 b2')|findall(r'\\d+', 'a1 b22')|escape('a.b*c')|sub('', '-', 'abc')|split('', 'abc')|findall('', 'ab')|sub('(a)\\|b', r'[\\1]', 'ab')|sub('x', r'\\9', 'x')|compile('a', re.I \\| re.M).flags|findall('^.', 'a\\nb', re.M)|sub(r'(?P<n>.)', r'\\g<n>\\g<0>', 'ab')»)
show("finditer", lambda: [(m.start(), m.group()) for m in re.finditer(r"«\\w+|[A-Z]|\\d|o.|(?:ab)+|$|\\b»", "Some Words 42 ababab foo")])
show("textwrap", lambda: textwrap.«wrap('the quick brown fox jumps over the lazy dog', 15)|fill('a b c d e f g', 5)|dedent('  a\\n    b\\n  c')|indent('a\\nb', '> ')|shorten('hello big wide world', 12)|wrap('averyveryverylongword here', 8)|wrap('a-b c-d', 3)»)
show("template", lambda: string.Template("«$name is $$5|${name}s|$missing|$|${|$1»").«substitute(name='Bob')|safe_substitute(name='Bob')|substitute()|substitute({'name': 1})»)
show("string", lambda: string.«capwords('hello wide world')|ascii_letters|digits|punctuation|hexdigits|Formatter().format('{0} {x}', 1, x=2)|printable[-3:]|capwords('a,b', ',')»)
""",
    "iteration": """
class Countdown:
    def __init__(self, start):
        self.start = start

    «def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1|def __iter__(self):
        return self

    def __next__(self):
        self.start -= 1
        if self.start < 0:
            raise StopIteration
        return self.start|def __getitem__(self, index):
        if index >= self.start:
            raise IndexError(index)
        return index * 10|def __iter__(self):
        return 5|def __iter__(self):
        return [self.start]|def __len__(self):
        return self.start

    def __getitem__(self, index):
        return [9, 8, 7][index]|__iter__ = None|def __next__(self):
        return 1»


for text in ("list(Countdown(3))", "sum(Countdown(3))", "max(Countdown(2))", "2 in Countdown(3)", "99 in Countdown(3)", "list(zip(Countdown(3), 'ab'))", "dict(enumerate(Countdown(2)))", "sorted(Countdown(3))", "a_list(*Countdown(2))", "[*Countdown(2), 0]", "next(Countdown(1))", "next(iter(Countdown(0)), 'end')", "list(reversed(Countdown(3)))", "iter(Countdown(1)) is not None", "len(Countdown(3))", "list(map(lambda x: x + 1, Countdown(2)))", "tuple(x for x in Countdown(2) for y in Countdown(x))", "[x for x in Countdown(3) if x]", "set(Countdown(2)) | {5}", "' '.join(map(str, Countdown(2)))", "any(Countdown(0))", "list(filter(None, Countdown(3)))", "Countdown(3)[0]", "Countdown(3)[5]"):
    show(text, lambda: eval(text, {**globals(), 'a_list': lambda *a: a}))


def unpack():
    «a, b = Countdown(2)|a, *b = Countdown(3)|*a, b, c = Countdown(2)|(a, b), c = [Countdown(2), 1]|a, b = Countdown(5)|a, b, *c = Countdown(1)|[a, [b, *c]] = 1, Countdown(3)|a = b = Countdown(1)|a, b = 5|a, b = None|a, b = {'x': 1, 'y': 2}|a, b = 'xyz'|for a, b in {1: 2}.items(): pass|for a, b in [(1, 2), (3,)]: pass|for a, b in [1]: pass|a, b, c = range(2)|a, = [1]|() = []|() = [1]|[] = 'a'|a, (b, *c), *d = 1, 'xyz', 2, 3|for i, *rest in ['abc', (1,)]: print(i, rest)»
    return sorted((k, str(v)[:10]) for k, v in locals().items())


show("unpack", unpack)


def loops():
    out = []
    for i in «range(5)|'abc'|[]|enumerate('xy')|zip([1, 2], [3])|{'k': 1}|[3, 1, 2]»:
        if i == «2|'b'|99»:
            «break|continue|return out»
        out.append(i)
    else:
        out.append('else')
    n = 0
    while n < 5:
        n += 1
        «if n == 3: continue|if n == 4: break|pass|if n == 2: n = 10»
        out.append(n)
    else:
        out.append('while else')
    return out, i


show("loops", loops)
show("comprehension", lambda: («[x + y for x in range(3) for y in range(x)]|{x % 3 for x in range(10)}|{x: x**2 for x in range(3)}|[[j for j in range(i)] for i in range(3)]|[x for x in 'hello' if x not in 'aeiou']|[(x, y) for x in 'ab' for y in '12' if x + y != 'a1']|[y := 1, y**2]|[a if a else 'none' for a in (0, 1)]|[i for i in range(10) if i % 2 if i > 3]|[x for x in [lambda: x][0]()]|[*range(3), *'ab']|{**{'a': 1}, **{'a': 2}}|[z for x in [[1, 2], [3]] for z in x]|[1 / x for x in (1, 0)]|[x.upper() for x in 'ab' + 'c']|dict.fromkeys([x for x in 'ab'], 0)»,))
""",
    "copies": """
import copy
import datetime


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)
    «def __copy__(self):
        return Node('copied', self.children)|def __deepcopy__(self, memo):
        return Node('deep')|def __repr__(self):
        return f'Node({self.value!r}, {self.children!r})'|def __eq__(self, other):
        return self.value == other.value|def __reduce__(self):
        return (Node, (self.value,))|__slots__ = ('value', 'children', '__weakref__')»


tree = Node(1, [Node(2), Node([3])])
tree.children.append(«tree.children[0]|5|Node(4)»)
for maker in (copy.copy, copy.deepcopy, copy.replace if hasattr(copy, 'replace') else copy.copy):
    def made():
        other = maker(tree)
        return (other is tree, other.value, other.children is tree.children, len(other.children), other.children[0:1] == tree.children[0:1])
    show("copy", made)
show("deep", lambda: copy.deepcopy(«[1, [2, 3]]|{'a': [1]}|(1, [2])|{1, 2}|lambda: 1|Node|datetime.date(2020, 1, 1)|[[]] * 2|b'x'|ValueError('v')|range(3)|...|{'k': (1, {2: 3})}|bytearray(b'q')|slice(1)|iter([1])|(x for x in [])»))
d = datetime.«datetime(2024, 2, 29, 13, 5, 9, 1234)|date(2024, 12, 31)|datetime(2000, 1, 1, tzinfo=datetime.timezone.utc)|timedelta(days=1, hours=25, seconds=61.5)|time(23, 59)|datetime.max|timedelta(-1)|timezone(datetime.timedelta(hours=2))»
show("datetime", lambda: (str(d), repr(d), «d + datetime.timedelta(days=1)|d - d|d.isoformat()|d.strftime('%Y-%m-%d %H:%M:%S %a %j %p %y')|d.replace(year=2023)|d.weekday()|d.timestamp()|d.total_seconds()|d * 2|d / 2|d < d|-d|d.days|d.year|d.date()|d.timetuple().tm_yday|d.isocalendar()|f'{d:%d/%m/%y}'|d.utcoffset()|d + 1|d.ctime()|d.toordinal()|d == 5|d < 5|hash(d) == hash(d)|d.astimezone(datetime.timezone.utc)|d.isoformat(' ', 'minutes')|abs(d)|d // datetime.timedelta(hours=1)|d.combine(d, datetime.time())|d.nothing»))
show("parse", lambda: datetime.«datetime.strptime('2024-01-05 10:20', '%Y-%m-%d %H:%M')|datetime.strptime('05 Jan 24', '%d %b %y')|datetime.fromisoformat('2024-01-05T10:20:30+02:00')|date.fromisoformat('2024-13-01')|datetime.strptime('x', '%Y')|datetime.strptime('2024', '%Y-%m')|date(2024, 2, 30)|datetime(1, 2)|timedelta(weeks=2, days=-1)|timedelta('1')|time(25)|datetime.fromtimestamp(0, datetime.timezone.utc)|date.today().year > 2000|timedelta.max|datetime(2024, 1, 1) - datetime(2023, 1, 1)|date(2024, 3, 1) - datetime.timedelta(days=1)|timezone.utc|datetime.combine(datetime.date(2020, 1, 1), datetime.time(1))»)
""",
}

ENDINGS = [
    "result = [\n    1,\n    2,\n    «undefined_name|int('x')|{}['k']|1 / 0|None.x|[][3]»,\n]",
    "def level3(x):\n    return «x['key']|x.missing|x + 'a'|x()|x[0][1]|-x|len(x)|x / 0|int(x)|[y for y in x if y.z]|x.a.b.c|x(1)(2)|f'{x.y}'|x[1:'a']|{**x}|[*x, *5]»\n\n\ndef level2(x):\n    return level3(\n        x,\n    )\n\n\nlevel2(«{}|None|5|'s'|[]|()»)",
    "try:\n    try:\n        {}['first']\n    except KeyError as e:\n        raise ValueError('second') «from e||from None»\nexcept ValueError:\n    «raise TypeError('third')|raise|assert False, 'message'|int('abc')»",
    "class E(Exception):\n    «pass|def __str__(self):\n        return 'custom'|def __init__(self, a, b):\n        self.a = a|__module__ = 'elsewhere'|def __str__(self):\n        raise ValueError|def __str__(self):\n        return 5»\n\n\nraise E(«1, 2|'x', 'y'»)",
    "e = ValueError('multi\\nline')\ne.add_note('first note')\ne.add_note(«'second\\nnote'|'é'|''»)\nraise e",
    "raise ExceptionGroup('top', [ValueError(1), ExceptionGroup('nested', [KeyError('k'), TypeError()]), «OSError(2, 'x')|ValueError('long\\ntext')»])",
    "import sys\nsys.exit(«3|'message'|None|(1, 2)|1|0|[]|-1|256|2.5»)",
    "raise «SystemExit|SystemExit(4)|SystemExit('text')|KeyboardInterrupt|StopIteration|GeneratorExit|NotImplementedError('todo')|MemoryError|RecursionError('r')|AssertionError|Warning('w')|KeyError('key')|KeyError|UnicodeDecodeError('utf-8', b'abc', 1, 2, 'reason')|SyntaxError('bad')|ImportError('nope')|OSError(2, 'No such file', 'name')|Exception(1, 'two')|BaseException»",
    "def recurse(n):\n    return recurse(n + 1) + 1\n\n\nrecurse(0)",
    "def generator():\n    yield 1\n    «raise ValueError('in generator')|yield undefined|return (yield)|raise StopIteration»\n\n\nfor value in generator():\n    print(value)\nfor value in (10 // n for n in (1, 0)):\n    print(value)",
    "value = («1 +|'a' *|[] -|{} <|None +» «2|None|'b'|[]»\n         «+|*|-|<» «'c'|5|{}»)\nprint(value)",
    "def f(a, b, *, c):\n    return a\n\n\nprint(f(«1|1, 2|1, 2, 3|1, 2, c=3, d=4|a=1|1, a=2, b=3, c=4|c=1|1, 2, cc=3»))",
    "import «mathh|os.pth|nothing_here|json.nope|collections.abcd»",
    "from «math import squirt|collections import OrderedDic|os import nope|json import load2|nowhere import x|datetime import date_time»",
    "class A:\n    value = 1\n\n    def method(self):\n        return self.«vlaue|methd|missing|value.x»\n\n\nA().method()",
    "lst = [3, 1]\nlst.«sortt()|append(1, 2)|index(5)|pop(9)|remove(7)|insert(1)|extend(5)|sort(5)|sort(key=5)»",
    "with «open_nothing|5|None» as f:\n    pass",
    "x, y = «5|[1]|[1, 2, 3]|None|'abc'|{}|iter('q')»",
    "for i in «5|None|int|object()|3.5»:\n    pass",
    "match «5|'x'|[1]»:\n    case «int(1, 2)|str(a, b)|list(a=1)|int(real=1, imag=undefined_thing)|[undefined.x]»:\n        pass\nraise RuntimeError('after match')",
    "assert «1 == 2|[] and 5|not True|False, 'text'|(lambda: 0)(), [1, 2]|0, ('a', 1)»",
    "del «undefined|[][0]|{}['k']|(1).x|5 .real»",
    "print(\"«%d|%s %s|%(a)s|%q|%»\" % «'x'|(1,)|{}|(1, 2, 3)»)",
    "lambda_ = lambda x: x «/ 0|+ 'a'|.attr|['k']»\nprint(list(map(lambda_, [«1|'s'|{}»])))",
    "import asyncio\n\n\nasync def work(n):\n    await asyncio.sleep(0)\n    «raise ValueError(n)|return 1 / 0|assert n > 5, n|return n»\n\n\nasync def main():\n    «await work(1)|await asyncio.gather(work(1), work(2))|async with asyncio.TaskGroup() as tg:\n        tg.create_task(work(1))\n        tg.create_task(work(2))|await asyncio.wait_for(work(1), 1)|task = asyncio.create_task(work(3))\n    await task|work(1)»\n\n\nasyncio.run(main())",
]

MACRO = re.compile(r"@(VALUES|NUMBERS|TEXT)")
MACROS = {"VALUES": VALUES, "NUMBERS": NUMBERS, "TEXT": TEXT}


def choose(rng, text):
    """The text with each «…|…» replaced by one of its alternatives, inner ones first chosen last."""
    out, at = [], 0
    while (begin := text.find("«", at)) >= 0:
        out.append(text[at:begin])
        depth, parts, start, i = 1, [], begin + 1, begin + 1
        while depth:
            c = text[i]
            if c == "«":
                depth += 1
            elif c == "»":
                depth -= 1
            elif c == "|" and depth == 1 and text[i - 1] != "\\":
                parts.append(text[start:i])
                start = i + 1
            i += 1
        parts.append(text[start:i - 1])
        out.append(choose(rng, rng.choice(parts)))
        at = i
    out.append(text[at:])
    return "".join(out)


def expand(rng, text):
    text = MACRO.sub(lambda m: MACROS[m[1]], text)
    return choose(rng, text).replace("\\|", "|")


def program(seed):
    """The program of a seed."""
    rng = random.Random(seed)
    names = rng.sample(sorted(SNIPPETS), rng.randint(1, 2))
    parts = [HEAD.rstrip("\n") + "\n"]
    if any("functools" in SNIPPETS[name] for name in names):
        parts[0] = "import functools\n\n\n" + parts[0]
    for name in names:
        parts.append(f"\n\nprint('== {name}')" + expand(rng, SNIPPETS[name]).rstrip() + "\n")
    if rng.random() < 0.7:
        parts.append("\n\n" + expand(rng, rng.choice(ENDINGS)) + "\n")
    return "".join(parts)


def main(arguments):
    if len(arguments) == 1:
        print(program(int(arguments[0])), end="")
        return
    first, last, folder = int(arguments[0]), int(arguments[1]), Path(arguments[2])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(first, last + 1):
        (folder / f"broad{seed:05}.py").write_text(program(seed), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
