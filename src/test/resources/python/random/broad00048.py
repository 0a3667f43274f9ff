def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== dataclasses')
from dataclasses import dataclass, field, asdict, astuple, replace, fields, InitVar, is_dataclass


def define():
    global Item, Special

    @dataclass(order=True, frozen=True)
    class Item:
        name: str
        price: float = field(default=2.0, compare=False)
        tags: list = field(default_factory=list, hash=False)
        total: float = field(init=False, default=0)

        def __post_init__(self):
            self.total = self.price * 2

        def __lt__(self, other):
            return self.name < other.name

    @dataclass(order=True)
    class Special(Item):
        name: str = 'default'


show("define", define)
for text in ("Item('a')", "Item('a', 2)", "Item(name='a', price=1, tags=['x'])", "Item()", "Item('a', 1, [], 2, 3)", "Item('a', bad=1)", "Item('a') == Item('a')", "Item('a') < Item('b')", "hash(Item('a')) == hash(Item('a'))", "asdict(Item('a', tags=[1]))", "astuple(Item('a'))", "replace(Item('a'), name='z')", "[f.name for f in fields(Item)]", "setattr(Item('a'), 'name', 'n')", "Item('a').total", "Special('s')", "Special('s', extra=3)", "Special('s') == Item('s')", "is_dataclass(Item)", "Item.__match_args__", "Item.price", "Item.tags", "sorted([Item('b'), Item('a')])", "Special.__doc__ is None", "replace(Item('a'), nothing=1)", "Item('a').__dict__", "delattr(Item('a'), 'name')", "Item.__eq__(Item('a'), 5)", "{Item('a'): 1}"):
    show(text, lambda: eval(text))


print('== numbers')
a, b = 2**40, -0.0
for symbol in ("+", "-", "*", "/", "//", "%", "<", "==", ">="):
    show(symbol, lambda: eval(f"a {symbol} b"))
show("power", lambda: a ** 3)
show("divmod", lambda: divmod(a, 0))
show("bits", lambda: (a ^ b, a.bit_length()))
show("round", lambda: (round(a), round(a, -2), round(2.675, 2)))
show("convert", lambda: float(a))
import math
show("math", lambda: math.factorial(int(a) % 20))
show("parse", lambda: int(float('inf')))


lst = [3, 1]
lst.index(5)
