def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== views')
d = {"a": 1, "b": 2, (1, 2): None}
e = {"b": 2, "d": 4}
show("views", lambda: sorted(d.keys() - e, key=str))
show("items", lambda: sorted(d.items() - e.items(), key=str))
show("compare", lambda: (d.keys() >= {"a", "b"}, d.keys().isdisjoint(e), ("a", 1) in d.items(), 1 in d.values(), d == dict(reversed(d.items()))))
show("methods", lambda: (d.get('z', 9), d))
show("operators", lambda: str(d))
def grow():
    for key in d:
        d[key] = 5
    return d


show("changing", grow)
s = {1, 2, 3, 2}
show("sets", lambda: s.isdisjoint({5}))
show("set operators", lambda: (s, s | [1], frozenset(s)))


print('== dataclasses')
from dataclasses import dataclass, field, asdict, astuple, replace, fields, InitVar, is_dataclass


def define():
    global Item, Special

    @dataclass(order=True, frozen=True)
    class Item:
        name: str
        price: float = 0.0
        tags: list = field(default_factory=list)
        total: float = field(init=False, default=0)

        def __post_init__(self, count):
            print('post', self.name)

        def __lt__(self, other):
            return self.name < other.name

    @dataclass(order=True)
    class Special(Item):
        pass


show("define", define)
for text in ("Item('a')", "Item('a', 2)", "Item(name='a', price=1, tags=['x'])", "Item()", "Item('a', 1, [], 2, 3)", "Item('a', bad=1)", "Item('a') == Item('a')", "Item('a') < Item('b')", "hash(Item('a')) == hash(Item('a'))", "asdict(Item('a', tags=[1]))", "astuple(Item('a'))", "replace(Item('a'), name='z')", "[f.name for f in fields(Item)]", "setattr(Item('a'), 'name', 'n')", "Item('a').total", "Special('s')", "Special('s', extra=3)", "Special('s') == Item('s')", "is_dataclass(Item)", "Item.__match_args__", "Item.price", "Item.tags", "sorted([Item('b'), Item('a')])", "Special.__doc__ is None", "replace(Item('a'), nothing=1)", "Item('a').__dict__", "delattr(Item('a'), 'name')", "Item.__eq__(Item('a'), 5)", "{Item('a'): 1}"):
    show(text, lambda: eval(text))


raise Warning('w')
