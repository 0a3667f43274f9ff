def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== inheritance')
class A(object):
    def __init__(self, **named):
        print('A', sorted(named))
        super().__init__()

    def who(self):
        return ['A']


class B(A):
    def __init__(self, b=1, **named):
        print('B', b)
        super().__init__(**named)

    def who(self):
        return ['B', *super(B, self).who()]


class C(A):
    def __init__(self, c=2, **named):
        print('C', c)
        super().__init__(**named)

    def who(self):
        return ['C', *super().who()]

    make = 5


def define():
    class D(dict, B):
        def who(self):
            return ['D', *super().who()]
        pass
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


print('== numbers')
a, b = -2**65, 3+4j
for symbol in ("+", "-", "*", "/", "//", "%", "<", "==", ">="):
    show(symbol, lambda: eval(f"a {symbol} b"))
show("power", lambda: a ** 2)
show("divmod", lambda: divmod(a, 0.3))
show("bits", lambda: (~a, a.bit_length()))
show("round", lambda: (round(a), round(a, 2), round(0.5, 'x')))
show("convert", lambda: a.denominator)
import math
show("math", lambda: math.floor(a))
show("parse", lambda: float('1_0.5'))


e = ValueError('multi\nline')
e.add_note('first note')
e.add_note('second\nnote')
raise e
