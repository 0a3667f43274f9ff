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

    @dataclass(match_args=False)
    class Item:
        name: str
        price: float = 0.0
        tags: list = field(default_factory=list)
        other: int

        def __post_init__(self):
            object.__setattr__(self, 'total', 3)

        def __hash__(self):
            return 5

    @dataclass
    class Special(Item):
        name: str = 'default'


show("define", define)
for text in ("Item('a')", "Item('a', 2)", "Item(name='a', price=1, tags=['x'])", "Item()", "Item('a', 1, [], 2, 3)", "Item('a', bad=1)", "Item('a') == Item('a')", "Item('a') < Item('b')", "hash(Item('a')) == hash(Item('a'))", "asdict(Item('a', tags=[1]))", "astuple(Item('a'))", "replace(Item('a'), name='z')", "[f.name for f in fields(Item)]", "setattr(Item('a'), 'name', 'n')", "Item('a').total", "Special('s')", "Special('s', extra=3)", "Special('s') == Item('s')", "is_dataclass(Item)", "Item.__match_args__", "Item.price", "Item.tags", "sorted([Item('b'), Item('a')])", "Special.__doc__ is None", "replace(Item('a'), nothing=1)", "Item('a').__dict__", "delattr(Item('a'), 'name')", "Item.__eq__(Item('a'), 5)", "{Item('a'): 1}"):
    show(text, lambda: eval(text))


print('== inheritance')
class A:
    def __init__(self, **named):
        print('A', sorted(named))
        super().__init__(**named)

    def who(self):
        return ['A']


class B(A):
    def __init__(self, b=1, **named):
        print('B', b)
        super().__init__(**named)

    def who(self):
        return ['B', *super(A, self).who()]


class C(A):
    def __init__(self, c=2, **named):
        print('C', c)
        super().__init__(**named)

    def who(self):
        return ['C', *super().who()]

    @staticmethod
    def make(*args):
        return args


def define():
    class D(C, B):
        def who(self):
            return ['D', *super().who()]
        def __init__(self, *args, **named):
            super().__init__(*args, **named)
    return D


D = show("define", define) or C
for text in ("[k.__name__ for k in D.__mro__]", "D()", "D(b=5, c=6)", "D(1)", "D(z=1)", "D().who()", "C().who()", "D.make()", "C.make(1)", "isinstance(D(), A)", "issubclass(D, (int, A))", "D.__base__.__name__", "super(D, D()).who()", "super(B, D()).who()", "super(int, 5)", "super(D, A())", "super().x", "D.who(D())", "D.__init__.__qualname__", "issubclass(D, 5)", "isinstance(D(), [A])", "D.mro()[-1]"):
    show(text, lambda: eval(text) if not text.startswith('D(') else type(eval(text)).__name__)
import abc


class Abstract(abc.ABC):
    @abc.abstractmethod
    def one(self): ...

    @property
    @abc.abstractmethod
    def two(self): ...


class Partly(Abstract):
    def one(self):
        return super().one()
    def three(self): ...


for make in (Abstract, Partly):
    show(make.__name__, lambda: make().one())
show("register", lambda: (Abstract.register(str), issubclass(int, Abstract), isinstance(5, Abstract), sorted(Abstract.__abstractmethods__)))


for i in 5:
    pass
