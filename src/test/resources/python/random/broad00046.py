def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== inheritance')
class A:
    def __init__(self, **named):
        print('A', sorted(named))
        pass

    def who(self):
        return ['A']


class B(A):
    def __init__(self, b=1, **named):
        print('B', b)
        super().__init__(**named)

    def who(self):
        return ['B', *A.who(self)]


class C(A):
    def __init__(self, c=2, **named):
        print('C', c)
        super().__init__(**named)

    def who(self):
        return ['C', *super().who()]

    make = 5


def define():
    class D(B, B):
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
    two = 2


for make in (Abstract, Partly):
    show(make.__name__, lambda: make().one())
show("register", lambda: (Abstract.register(int), issubclass(int, Abstract), isinstance(5, Abstract), sorted(Abstract.__abstractmethods__)))
