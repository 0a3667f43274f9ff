# What inspect says about closures, frames, class trees and comments.
import abc
import collections.abc
import inspect
import statistics
from math import sumprod

LIMIT = 3


# Says what it does.
# In two lines.
def outer(a, *rest, key=1, **options):
    b = 2

    def inner(x):
        return x + b + LIMIT + len(missing)
    return inner, inspect.getargvalues(inspect.currentframe())


class Base:
    kind = "base"

    @property
    def prop(self): return 1

    @staticmethod
    def stat(): pass

    @classmethod
    def cls(cls): pass


class Derived(Base):
    def method(self): pass


function, values = outer(1, 2, 3, z=4)
print(inspect.getclosurevars(function))
print(values.args, values.varargs, values.keywords, sorted(values.locals))
print(inspect.getcomments(outer), inspect.getcomments(function))
print(inspect.getclasstree([Base, Derived]), object.__bases__)
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Derived) if a.name[0] != "_"])
print(inspect.ispackage(collections), inspect.ispackage(abc), inspect.indentsize("    x"))
print(inspect.findsource(outer)[1], inspect.getsourcelines(Base)[1])
frame = inspect.currentframe()
info = inspect.getframeinfo(frame)
print(info.lineno, info.function, info.code_context, info.index, inspect.getlineno(frame))
try:
    1 / 0
except ZeroDivisionError:
    print([(i.lineno, i.function, i.code_context) for i in inspect.trace()])
signature = inspect.signature(lambda a, b=2, /, c=3, *args, d: 0)
for args, named in (((), {}), ((1,), {}), ((1,), {"d": 1, "b": 2})):
    try:
        print(signature.bind(*args, **named))
    except TypeError as error:
        print(error)

# A class made by calling type has the metaclass of its bases.
made = type("Made", (collections.abc.Mapping,), {})
print(type(made), sorted(made.__abstractmethods__))


class Meta(type):
    def __new__(metacls, name, bases, namespace, **named):
        print("Meta", name, named)
        return super().__new__(metacls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **named): pass


class WithMeta(metaclass=Meta, note=1): pass


print(type(type("Sub", (WithMeta,), {"x": 1}, note=2)))
print(sumprod([-1.0, 0.5, 3.5], [1e-3, 1 / 3, 2.7]), statistics.correlation([1, 2, 3], [1, 5, 7]))
print([statistics.NormalDist(100, 15).inv_cdf(p) for p in (0.001, 0.1, 0.25, 0.5, 0.9, 0.999)])
