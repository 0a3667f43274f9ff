"""The signals of decimal arithmetic, and the context that collects or raises them."""

from collections.abc import MutableMapping
from contextvars import ContextVar
from _decimal_digits import digits, shorten

__name__ = "decimal"

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR"
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN = "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
             ROUND_05UP)
MAX_PREC = MAX_EMAX = 425000000
MIN_EMIN, MIN_ETINY = -425000000, -849999999
IEEE_CONTEXT_MAX_BITS = 256


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


# Conditions are bits; the five that make an operation invalid belong to one signal.
CLAMPED, SYNTAX, BY_ZERO, IMPOSSIBLE, UNDEFINED, INEXACT, BAD_CONTEXT, INVALID, FLOAT, OVERFLOW, ROUNDED, SUBNORMAL, \
    UNDERFLOW = (1 << i for i in range(13))
ANY_INVALID = SYNTAX | IMPOSSIBLE | UNDEFINED | BAD_CONTEXT | INVALID
_SIGNALS = {InvalidOperation: ANY_INVALID, FloatOperation: FLOAT, DivisionByZero: BY_ZERO, Overflow: OVERFLOW,
            Underflow: UNDERFLOW, Subnormal: SUBNORMAL, Inexact: INEXACT, Rounded: ROUNDED, Clamped: CLAMPED}
_CONDITIONS = {InvalidOperation: INVALID, ConversionSyntax: SYNTAX, DivisionImpossible: IMPOSSIBLE,
               DivisionUndefined: UNDEFINED, InvalidContext: BAD_CONTEXT}


class SignalDict(MutableMapping):
    """The flags or traps of a context, seen as a mapping of signals to truth values."""

    def __init__(self, context, attribute):
        self._context, self._attribute = context, attribute

    def _bit(self, signal):
        if signal not in _SIGNALS:
            raise KeyError("invalid error flag")
        return _SIGNALS[signal]

    def __getitem__(self, signal):
        return bool(getattr(self._context, self._attribute) & self._bit(signal))

    def __setitem__(self, signal, value):
        bit = self._bit(signal)
        bits = getattr(self._context, self._attribute)
        object.__setattr__(self._context, self._attribute, bits | bit if value else bits & ~bit)

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(_SIGNALS)

    def __len__(self):
        return len(_SIGNALS)

    def copy(self):
        return dict(self)

    def __repr__(self):
        return "{" + ", ".join(f"{signal!r}:{value}" for signal, value in self.items()) + "}"


def _names(bits):
    """Names of the signals in some bits, in the order of the bits."""
    names = []
    for i in range(13):
        if bits & 1 << i:
            name = next(s.__name__ for s, mask in _SIGNALS.items() if mask & 1 << i)
            if name not in names:
                names.append(name)
    return ", ".join(names)


def _bits(signals):
    if isinstance(signals, list):
        return sum(_SIGNALS[s] for s in set(signals))
    return sum(_SIGNALS[s] for s, on in signals.items() if on)


def _whole(value):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    return value


def _within(name, low, high, low_name, high_name):
    def check(value):
        if not low <= _whole(value) <= high:
            raise ValueError(f"valid range for {name} is [{low_name}, {high_name}]")
        return value
    return check


def _one_of(name):
    def check(value):
        if _whole(value) not in (0, 1):
            raise ValueError(f"valid values for {name} are 0 or 1")
        return value
    return check


def check_rounding(value):
    """A rounding mode, or a complaint."""
    if not isinstance(value, str) or value not in ROUNDINGS:
        raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                        "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    return value


_CHECKS = {"prec": _within("prec", 1, MAX_PREC, 1, "MAX_PREC"), "rounding": check_rounding,
           "Emin": _within("Emin", MIN_EMIN, 0, "MIN_EMIN", 0), "Emax": _within("Emax", 0, MAX_EMAX, 0, "MAX_EMAX"),
           "capitals": _one_of("capitals"), "clamp": _one_of("clamp")}


class Context:
    """How numbers are rounded, what has been signalled, and which signals are raised."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        given = {"prec": prec, "rounding": rounding, "Emin": Emin, "Emax": Emax, "capitals": capitals, "clamp": clamp}
        for name, value in given.items():
            if value is None:
                value = getattr(DefaultContext, name) if DefaultContext else _FIRST[name]
            setattr(self, name, value)
        put = object.__setattr__
        put(self, "_flags", 0 if flags is None else _bits(flags))
        put(self, "_traps", _bits(traps) if traps is not None else DefaultContext._traps if DefaultContext else _TRAPS)

    def __setattr__(self, name, value):
        if name in _CHECKS:
            object.__setattr__(self, name, _CHECKS[name](value))
        elif name in ("flags", "traps"):
            object.__setattr__(self, "_" + name, _bits(value))
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    @property
    def flags(self):
        return SignalDict(self, "_flags")

    @property
    def traps(self):
        return SignalDict(self, "_traps")

    def __repr__(self):
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags=[{_names(self._flags)}], "
                f"traps=[{_names(self._traps)}])")

    def copy(self):
        other = object.__new__(Context)
        other.__dict__.update(self.__dict__)
        return other

    __copy__ = copy

    def clear_flags(self):
        object.__setattr__(self, "_flags", 0)

    def clear_traps(self):
        object.__setattr__(self, "_traps", 0)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        from decimal import Decimal
        return Decimal(10)

    def signal(self, bits):
        """Notes what has happened, and raises it where that is asked for."""
        object.__setattr__(self, "_flags", self._flags | bits)
        raised = bits & self._traps
        if raised:
            signal = next(s for s, mask in _SIGNALS.items() if raised & mask)
            found = [c for c, bit in _CONDITIONS.items() if raised & bit]
            found += [s for s, bit in _SIGNALS.items() if raised & bit and s is not InvalidOperation]
            raise signal(found)

    def fit(self, sign, c, e):
        """Sign, coefficient and exponent within the precision and the limits; exponent 'F' when too large."""
        prec, tiny = self.prec, self.Emin - self.prec + 1
        top = self.Emax - prec + 1 if self.clamp else self.Emax
        if not c:
            near = min(max(e, tiny), top)
            if near != e:
                self.signal(CLAMPED)
            return sign, 0, near
        n = digits(c)
        subnormal = n + e - 1 < self.Emin
        bits = SUBNORMAL if subnormal else 0
        least = max(n + e - prec, tiny)
        if e < least:
            c, inexact = shorten(c, least - e, sign, self.rounding)
            bits |= ROUNDED
            if inexact:
                bits |= INEXACT | UNDERFLOW if subnormal else INEXACT
            e = least
            if c and digits(c) > prec:
                c //= 10
                e += 1
            if not c:
                bits |= CLAMPED
        if c and digits(c) + e - 1 > self.Emax:
            self.signal(bits | OVERFLOW | INEXACT | ROUNDED)
            to_largest = (self.rounding in (ROUND_DOWN, ROUND_05UP) or self.rounding == ROUND_CEILING and sign
                          or self.rounding == ROUND_FLOOR and not sign)
            return (sign, 10**prec - 1, self.Emax - prec + 1) if to_largest else (sign, 0, "F")
        if self.clamp and c and e > top:
            c *= 10**(e - top)
            e = top
            bits |= CLAMPED
        if bits:
            self.signal(bits)
        return sign, c, e


DefaultContext = None
_FIRST = {"prec": 28, "rounding": ROUND_HALF_EVEN, "Emin": -999999, "Emax": 999999, "capitals": 1, "clamp": 0}
_TRAPS = ANY_INVALID | BY_ZERO | OVERFLOW
DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP,
                       traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
_current = ContextVar("decimal_context")


def getcontext():
    """The context of the running task or thread."""
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
    return context


def setcontext(context, /):
    """Makes a context the current one."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _LocalContext:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._old = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *args):
        setcontext(self._old)


def localcontext(ctx=None, **kwargs):
    """A copy of a context for the length of a `with` statement."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for name, value in kwargs.items():
        if name not in _CHECKS and name not in ("flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        setattr(ctx, name, value)
    return _LocalContext(ctx)


def IEEEContext(bits, /):
    """The context of a format of the standard of the IEEE."""
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(f"argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}")
    largest = 3 * (1 << (bits // 16 + 3))
    return Context(9 * bits // 32 - 2, ROUND_HALF_EVEN, 1 - largest, largest, 1, 1, [], [])
