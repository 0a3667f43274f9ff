# sys.unraisablehook gets what __del__ raises; copies go by __reduce__; filters and documentation at their corners.
import copy
import inspect
import sys
import warnings


class Bad:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        raise ValueError(self.number)


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback.tb_lineno, args.err_msg.split(" <")[0], args.object)
    print(type(args).__name__, len(args), args[1] is args.exc_value)


bad = Bad(1)
del bad
sys.unraisablehook = hook
bad = Bad(2)
bad = None
sys.unraisablehook = sys.__unraisablehook__
bad = Bad(3)
del bad
try:
    sys.unraisablehook(5)
except TypeError as e:
    print(e)


class Reduced:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return Reduced, (self.x + 1,)


class Versioned(Reduced):
    def __reduce_ex__(self, protocol):
        return Versioned, (protocol,), {"extra": True}


print(copy.copy(Reduced(1)).x, copy.deepcopy(Reduced(1)).x, vars(copy.copy(Versioned(1))))


class Base:
    """What it is."""


class Derived(Base):
    pass


print(inspect.getdoc(Derived), Derived.__doc__)
for options in {"lineno": -1}, {"lineno": "x"}, {"category": 5}, {"message": 5}, {"module": None}:
    try:
        warnings.filterwarnings("error", **options)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
