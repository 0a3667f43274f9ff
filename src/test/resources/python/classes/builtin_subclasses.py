class CaseDict(dict):
    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


class Limited(list):
    def append(self, item):
        if len(self) >= 2:
            raise OverflowError("full")
        super().append(item)


class Percent(float):
    def __str__(self):
        return f"{float(self) * 100:.0f}%"


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


class Err(KeyError):
    pass


d = CaseDict()
d["ABC"] = 1
print(d["abc"], d["aBC"], d, list(d), Upper("hi"), Upper("hi") + "!", type(Upper("x").lower()).__name__, Percent(0.25), f"{Percent(0.5)}", Percent(0.5) + 1)
items = Limited([1])
items.append(2)
try:
    items.append(3)
except OverflowError as error:
    print(error, items)
a, b = p = Pair(1, 2)
print(p, p.first, a + b, p == (1, 2), isinstance(p, tuple), repr(p), hash(p) == hash((1, 2)), p[::-1])
try:
    raise Err("k")
except LookupError as error:
    print(repr(error), error)


class Set(set):
    def __repr__(self):
        return f"Set<{sorted(self)}>"


print(Set([3, 1]), Set([1]) | {2}, type(Set([1]) | {2}).__name__)


class MyExc(Exception):
    def __init__(self, code, **details):
        self.code = code
        self.details = details
        super().__init__(f"code {code}")


try:
    raise MyExc(5, user="x")
except MyExc as error:
    print(error, error.args, error.code, error.details)
