"""Decimal numbers as they are written, with a chosen precision."""

import _decimal_digits as _n
import numbers as _numbers
from _decimal_context import *
from _decimal_context import (
    _current, BAD_CONTEXT as _BAD_CONTEXT, BY_ZERO as _BY_ZERO, FLOAT as _FLOAT, IMPOSSIBLE as _IMPOSSIBLE,
    INEXACT as _INEXACT, INVALID as _INVALID, ROUNDED as _ROUNDED, SYNTAX as _SYNTAX, UNDEFINED as _UNDEFINED,
    check_rounding as _check_rounding)
from _types import call_fully as _call_fully
from collections import namedtuple as _namedtuple

__all__ = ["Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext",
           "DecimalException", "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal",
           "Overflow", "Underflow", "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax",
           "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR",
           "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP", "setcontext", "getcontext", "localcontext", "IEEEContext",
           "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "IEEE_CONTEXT_MAX_BITS", "HAVE_THREADS", "HAVE_CONTEXTVAR"]
__version__, __libmpdec_version__ = "1.70", "2.5.1"
HAVE_THREADS = HAVE_CONTEXTVAR = True
DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent")
_MODULUS = 2**61 - 1
_TENTH = pow(10, -1, _MODULUS)


def _make(sign, c, e, cls=None):
    # Exponents that are letters: F for infinity, n and N for a quiet and a signaling NaN.
    self = object.__new__(cls or Decimal)
    self._s, self._c, self._e = sign, c, e
    return self


def _fit(context, sign, c, e):
    return _make(*context.fit(sign, c, e))


def _nan():
    return _make(0, 0, "n")


def _refused(context, bits=_INVALID):
    context.signal(bits)
    return _nan()


def _parse(text):
    """Sign, coefficient and exponent of a written number, or None."""
    rest = text.strip().replace("_", "")
    sign = 0
    if rest[:1] in ("+", "-"):
        sign, rest = int(rest[0] == "-"), rest[1:]
    low = rest.lower()
    if low in ("inf", "infinity"):
        return sign, 0, "F"
    for name, letter in (("snan", "N"), ("nan", "n")):
        if low.startswith(name):
            payload = low[len(name):]
            return (sign, int(payload or 0), letter) if not payload or payload.isdecimal() else None
    mantissa, found, power = low.partition("e")
    whole, _, part = mantissa.partition(".")
    figures = whole + part
    if not figures.isdecimal() or found and not (power[1:] if power[:1] in ("+", "-") else power).isdecimal():
        return None
    return sign, int(figures), int(power or 0) - len(part)


class Decimal:
    """A decimal number: sign, coefficient and exponent."""

    __slots__ = ("_s", "_c", "_e")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                parts = 0, 0, "n"
                (context or getcontext()).signal(_SYNTAX)
            elif type(parts[2]) is int:
                s, c, e = parts
                if c and not MIN_ETINY <= e + _n.digits(c) <= MAX_EMAX + 1:
                    return _refused(context or getcontext())
            return _make(*parts, cls)
        if isinstance(value, int):
            return _make(int(value < 0), abs(int(value)), 0, cls)
        if isinstance(value, Decimal):
            return value if cls is Decimal and type(value) is Decimal else _make(value._s, value._c, value._e, cls)
        if isinstance(value, float):
            (context or getcontext()).signal(_FLOAT)
            return _of_float(value, cls)
        if isinstance(value, (tuple, list)):
            return _of_tuple(value, cls)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return _of_float(f, cls)

    @classmethod
    def from_number(cls, number, /):
        """The exact value of a number."""
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return _of_float(number, cls)
        raise TypeError(f"conversion from {type(number).__name__} to Decimal is not supported")

    # What it is.

    def is_nan(self):
        return self._e == "n" or self._e == "N"

    def is_qnan(self):
        return self._e == "n"

    def is_snan(self):
        return self._e == "N"

    def is_infinite(self):
        return self._e == "F"

    def is_finite(self):
        return type(self._e) is int

    def is_signed(self):
        return self._s == 1

    def is_zero(self):
        return type(self._e) is int and self._c == 0

    def is_normal(self, context=None):
        return self.is_finite() and self._c != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return self.is_finite() and self._c != 0 and self.adjusted() < (context or getcontext()).Emin

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def conjugate(self):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def radix(self):
        return Decimal(10)

    def adjusted(self):
        """The exponent of the first digit."""
        return self._e + _n.digits(self._c) - 1 if type(self._e) is int else 0

    def as_tuple(self):
        figures = tuple(map(int, str(self._c)))
        if self.is_nan() and not self._c:
            figures = ()
        return DecimalTuple(self._s, (0,) if self._e == "F" else figures, self._e)

    def as_integer_ratio(self):
        if self._e == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if type(self._e) is not int:
            raise ValueError("cannot convert NaN to integer ratio")
        from math import gcd
        above, below = (self._c * 10**self._e, 1) if self._e >= 0 else (self._c, 10**-self._e)
        common = gcd(above, below)
        return (-above if self._s else above) // common, below // common

    def number_class(self, context=None):
        if self.is_nan():
            return "sNaN" if self._e == "N" else "NaN"
        kind = "Infinity" if self._e == "F" else "Zero" if not self._c else \
            "Subnormal" if self.is_subnormal(context) else "Normal"
        return "+-"[self._s] + kind

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if type(self._e) is int and type(other._e) is int:
            return self._e == other._e
        return self.is_nan() and other.is_nan() or self._e == other._e == "F"

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # How it is written.

    def __str__(self):
        return self._written(1, getcontext().capitals)

    def __repr__(self):
        return f"Decimal('{self}')"

    def to_eng_string(self, context=None):
        return self._written(3, (context or getcontext()).capitals)

    def _written(self, step, capitals=1):
        sign = "-" if self._s else ""
        if type(self._e) is not int:
            if self._e == "F":
                return sign + "Infinity"
            return sign + ("sNaN" if self._e == "N" else "NaN") + (str(self._c) if self._c else "")
        figures = str(self._c)
        adjusted = self._e + len(figures) - 1
        if self._e <= 0 and adjusted >= -6:
            point, power = len(figures) + self._e, 0
        elif step == 1:
            point, power = 1, adjusted
        elif self._c:
            power = adjusted // 3 * 3
            point = adjusted - power + 1
        else:
            power = -(-self._e // 3) * 3
            point = self._e - power + 1
        if point <= 0:
            text = "0." + "0" * -point + figures
        elif point >= len(figures):
            text = figures + "0" * (point - len(figures))
        else:
            text = figures[:point] + "." + figures[point:]
        if power or self._e > 0:
            text += f"{'E' if capitals else 'e'}{power:+d}" if power or step == 1 else ""
        return sign + text

    def __format__(self, spec, context=None):
        import _decimal_format
        return _decimal_format.formatted(self, spec, context or getcontext())

    # What Python's own functions ask of numbers.

    def __bool__(self):
        return type(self._e) is not int or self._c != 0

    def __hash__(self):
        if self._e == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._e == "n":
            return object.__hash__(self)
        if self._e == "F":
            return -314159 if self._s else 314159
        power = pow(10, self._e, _MODULUS) if self._e >= 0 else pow(_TENTH, -self._e, _MODULUS)
        value = self._c * power % _MODULUS
        if self._s:
            value = -value
        return -2 if value == -1 else value

    def __int__(self):
        if type(self._e) is not int:
            if self._e == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        value = self._c * 10**self._e if self._e >= 0 else self._truncated()
        return -value if self._s else value

    def _truncated(self):
        return 0 if -self._e > _n.digits(self._c) else self._c // 10**-self._e

    __trunc__ = __int__

    def __float__(self):
        if self._e == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(("-" if self._s else "") + "nan") if self._e == "n" else float(str(self))

    def __complex__(self):
        return complex(float(self))

    def _rounded(self, rounding):
        if type(self._e) is not int:
            return int(self)
        value = self._c * 10**self._e if self._e >= 0 else _n.shorten(self._c, -self._e, self._s, rounding)[0]
        return -value if self._s else value

    def __round__(self, n=None):
        if n is None:
            return self._rounded(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_make(0, 1, -n), ROUND_HALF_EVEN)

    def __floor__(self):
        return self._rounded(ROUND_FLOOR)

    def __ceil__(self):
        return self._rounded(ROUND_CEILING)

    # Comparison.

    def _order(self, other):
        """Less than zero, zero or more, for numbers that are not NaN."""
        if self._e == "F" or other._e == "F":
            mine = (-1 if self._s else 1) if self._e == "F" else 0
            return mine - ((-1 if other._s else 1) if other._e == "F" else 0)
        if not self._c or not other._c or self._s != other._s:
            mine = 0 if not self._c else -1 if self._s else 1
            return mine - (0 if not other._c else -1 if other._s else 1)
        size = self.adjusted() - other.adjusted()
        if not size:
            a, b = _aligned(self, other)[:2]
            size = a - b
        return -size if self._s else size

    def _compared(self, other, equality, test):
        other = _comparable(other, equality)
        if other is None:
            return NotImplemented
        if isinstance(other, tuple):
            # A fraction: both sides times its denominator.
            above, below = other
            if type(self._e) is int:
                self = _make(self._s, self._c * below, self._e)
            other = Decimal(above)
        if self.is_nan() or other.is_nan():
            if not equality or self._e == "N" or other._e == "N":
                getcontext().signal(_INVALID)
            return test is _differs
        return test(self._order(other))

    def __eq__(self, other):
        return self._compared(other, True, _same)

    def __ne__(self, other):
        return self._compared(other, True, _differs)

    def __lt__(self, other):
        return self._compared(other, False, lambda order: order < 0)

    def __le__(self, other):
        return self._compared(other, False, lambda order: order <= 0)

    def __gt__(self, other):
        return self._compared(other, False, lambda order: order > 0)

    def __ge__(self, other):
        return self._compared(other, False, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = _operand(other)
        nan = _which_nan(self, other, context)
        return nan if nan is not None else Decimal(_sign(self._order(other)))

    def compare_signal(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            context = context or getcontext()
            context.signal(_INVALID)
            return _quiet(next(n for n in (*filter(Decimal.is_snan, (self, other)), self, other) if n.is_nan()), context)
        return self.compare(other, context)

    def compare_total(self, other, context=None):
        other = _operand(other)
        if self._s != other._s:
            return Decimal(-1 if self._s else 1)
        a, b = _total_key(self), _total_key(other)
        if a == b == (0,):
            order = _sign(_make(0, self._c, self._e)._order(_make(0, other._c, other._e)))
            order = order or (self._e > other._e) - (self._e < other._e)
        else:
            order = (a > b) - (a < b)
        return Decimal(-order if self._s else order)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    def _extreme(self, other, context, sign, magnitude):
        other = _operand(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            if self._e != "N" and other._e != "N" and self.is_nan() != other.is_nan():
                return (other if self.is_nan() else self)._fixed(context)
            return _which_nan(self, other, context)
        a, b = (self.copy_abs(), other.copy_abs()) if magnitude else (self, other)
        order = a._order(b) or self._order(other) or int(self.compare_total(other))
        return (self if order * sign >= 0 else other)._fixed(context)

    def max(self, other, context=None):
        return self._extreme(other, context, 1, False)

    def min(self, other, context=None):
        return self._extreme(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._extreme(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._extreme(other, context, -1, True)

    # Signs.

    def copy_abs(self):
        return _make(0, self._c, self._e)

    def copy_negate(self):
        return _make(1 - self._s, self._c, self._e)

    def copy_sign(self, other, context=None):
        return _make(_operand(other)._s, self._c, self._e)

    def _fixed(self, context):
        if type(self._e) is int:
            return _fit(context, self._s, self._c, self._e)
        return _which_nan(self, self, context) if self.is_nan() else self

    def __pos__(self, context=None):
        context = context or getcontext()
        if self.is_zero() and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fixed(context)
        return self._fixed(context)

    def __neg__(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._fixed(context)
        if self.is_zero() and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fixed(context)
        return self.copy_negate()._fixed(context)

    def __abs__(self, context=None):
        context = context or getcontext()
        return self._fixed(context) if self.is_nan() else self.copy_abs()._fixed(context)

    # Arithmetic.

    def _sum(self, other, context):
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        if self._e == "F" or other._e == "F":
            if self._e == other._e and self._s != other._s:
                return _refused(context)
            return self if self._e == "F" else other
        e = min(self._e, other._e)
        if not self._c and not other._c:
            sign = self._s if self._s == other._s else int(context.rounding == ROUND_FLOOR)
            return _fit(context, sign, 0, e)
        # A number too small to be seen in the result becomes a last digit that only tells that it is there.
        big, small = (self, other) if self.adjusted() >= other.adjusted() else (other, self)
        if small._c and big._c:
            floor = min(big._e, big.adjusted() - context.prec) - 3
            if small.adjusted() < floor:
                small = _make(small._s, 1, floor - 1)
                e = min(big._e, floor - 1)
        elif big._c or small._c:
            one, zero = (big, small) if big._c else (small, big)
            if zero._e < one._e:
                e = max(zero._e, min(one._e, one.adjusted() - context.prec + 1))
            return _fit(context, one._s, one._c * 10**(one._e - e), e) if e <= one._e else one._fixed(context)
        a, b = big._c * 10**(big._e - e), small._c * 10**(small._e - e)
        value = (-a if big._s else a) + (-b if small._s else b)
        sign = int(value < 0) if value else int(context.rounding == ROUND_FLOOR)
        return _fit(context, sign, abs(value), e)

    def _product(self, other, context):
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        sign = self._s ^ other._s
        if self._e == "F" or other._e == "F":
            if self.is_zero() or other.is_zero():
                return _refused(context)
            return _make(sign, 0, "F")
        return _fit(context, sign, self._c * other._c, self._e + other._e)

    def _quotient(self, other, context):
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        sign = self._s ^ other._s
        if self._e == "F":
            return _refused(context) if other._e == "F" else _make(sign, 0, "F")
        if other._e == "F":
            return _fit(context, sign, 0, context.Etiny())
        if not other._c:
            if not self._c:
                return _refused(context, _UNDEFINED)
            context.signal(_BY_ZERO)
            return _make(sign, 0, "F")
        ideal = self._e - other._e
        if not self._c:
            return _fit(context, sign, 0, ideal)
        shift = _n.digits(other._c) - _n.digits(self._c) + context.prec + 1
        if shift >= 0:
            c, rest = divmod(self._c * 10**shift, other._c)
        else:
            c, rest = divmod(self._c, other._c * 10**-shift)
        e = ideal - shift
        if rest:
            if c % 5 == 0:
                c += 1
        else:
            while e < ideal and c % 10 == 0:
                c //= 10
                e += 1
        return _fit(context, sign, c, e)

    def _divided(self, other, context):
        """Whole quotient and rest of finite numbers, the second not zero."""
        sign = self._s ^ other._s
        e = min(self._e, other._e)
        if not self._c:
            return _make(sign, 0, 0), _make(self._s, 0, e)._fixed(context)
        if self.adjusted() - other.adjusted() > context.prec:
            context.signal(_IMPOSSIBLE)
            return _nan(), _nan()
        if self.adjusted() < other.adjusted():
            return _make(sign, 0, 0), self._fixed(context)
        a, b, e = _aligned(self, other)
        whole, rest = divmod(a, b)
        if _n.digits(whole) > context.prec:
            context.signal(_IMPOSSIBLE)
            return _nan(), _nan()
        return _make(sign, whole, 0), _fit(context, self._s, rest, e)

    def _floored(self, other, context):
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        sign = self._s ^ other._s
        if self._e == "F":
            return _refused(context) if other._e == "F" else _make(sign, 0, "F")
        if other._e == "F":
            return _make(sign, 0, 0)
        if not other._c:
            if not self._c:
                return _refused(context, _UNDEFINED)
            context.signal(_BY_ZERO)
            return _make(sign, 0, "F")
        return self._divided(other, context)[0]

    def _rest(self, other, context):
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        if self._e == "F":
            return _refused(context)
        if other._e == "F":
            return self._fixed(context)
        if not other._c:
            return _refused(context, _INVALID if self._c else _UNDEFINED)
        return self._divided(other, context)[1]

    def _both(self, other, context):
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan, nan
        if self._e == "F":
            if other._e == "F":
                context.signal(_INVALID)
                return _nan(), _nan()
            whole = _make(self._s ^ other._s, 0, "F")
            return whole, _refused(context)
        if other._e == "F":
            return _make(self._s ^ other._s, 0, 0), self._fixed(context)
        if not other._c:
            if not self._c:
                context.signal(_UNDEFINED)
                return _nan(), _nan()
            context.signal(_BY_ZERO | _INVALID)
            return _make(self._s ^ other._s, 0, "F"), _nan()
        return self._divided(other, context)

    def remainder_near(self, other, context=None):
        other, context = _operand(other), context or getcontext()
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        if self._e == "F" or not other._c and other._e != "F":
            return _refused(context, _UNDEFINED if self.is_zero() else _INVALID)
        if other._e == "F":
            return self._fixed(context)
        e = min(self._e, other._e)
        if not self._c:
            return _make(self._s, 0, e)._fixed(context)
        size = self.adjusted() - other.adjusted()
        if size > context.prec:
            return _refused(context, _IMPOSSIBLE)
        if size <= -2:
            return self._fixed(context)
        a, b, e = _aligned(self, other)
        whole, rest = divmod(a, b)
        if 2 * rest + whole % 2 > b:
            rest -= b
            whole += 1
        if _n.digits(whole) > context.prec:
            return _refused(context, _IMPOSSIBLE)
        return _fit(context, self._s ^ (rest < 0), abs(rest), e)

    def fma(self, other, third, context=None):
        other, third, context = _operand(other), _operand(third), context or getcontext()
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        if self._e == "F" or other._e == "F":
            product = self._product(other, context)
        else:
            product = _make(self._s ^ other._s, self._c * other._c, self._e + other._e)
        return product._sum(third, context)

    def __pow__(self, other, modulo=None, context=None):
        other = _convert(other)
        if other is None:
            return NotImplemented
        import _decimal_functions
        context = context or getcontext()
        if modulo is not None:
            modulo = _convert(modulo)
            if modulo is None:
                return NotImplemented
            return _decimal_functions.power_modulo(self, other, modulo, context)
        return _decimal_functions.power(self, other, context)

    def __rpow__(self, other, modulo=None):
        other = _convert(other)
        return NotImplemented if other is None else other.__pow__(self, modulo)

    # Exponents.

    def quantize(self, exp, rounding=None, context=None):
        """This number with the exponent of another."""
        exp, context = _operand(exp), context or getcontext()
        rounding = context.rounding if rounding is None else _check_rounding(rounding)
        nan = _which_nan(self, exp, context)
        if nan is not None:
            return nan
        if self._e == "F" or exp._e == "F":
            return self if self._e == exp._e else _refused(context)
        e = exp._e
        if not context.Etiny() <= e <= context.Emax:
            return _refused(context)
        if not self._c:
            return _fit(context, self._s, 0, e)
        if self.adjusted() > context.Emax or self.adjusted() - e + 1 > context.prec:
            return _refused(context)
        bits = 0
        if e <= self._e:
            c = self._c * 10**(self._e - e)
        else:
            c, inexact = _n.shorten(self._c, e - self._e, self._s, rounding)
            bits = _ROUNDED | _INEXACT if inexact else _ROUNDED
        if _n.digits(c) > context.prec or c and e + _n.digits(c) - 1 > context.Emax:
            return _refused(context)
        if bits:
            context.signal(bits)
        return _fit(context, self._s, c, e)

    def normalize(self, context=None):
        context = context or getcontext()
        result = self._fixed(context)
        if type(result._e) is not int:
            return result
        if not result._c:
            return _make(result._s, 0, 0)
        c, e = result._c, result._e
        top = context.Etop() if context.clamp else context.Emax
        while c % 10 == 0 and e < top:
            c //= 10
            e += 1
        return _make(result._s, c, e)

    def _integral(self, rounding, context, exact):
        context = context or getcontext()
        rounding = context.rounding if rounding is None else _check_rounding(rounding)
        if self.is_nan():
            return _which_nan(self, self, context)
        if self._e == "F" or self._e >= 0:
            return _make(self._s, self._c, self._e)
        c, inexact = _n.shorten(self._c, -self._e, self._s, rounding)
        if exact:
            context.signal(_ROUNDED | _INEXACT if inexact else _ROUNDED)
        return _make(self._s, c, 0)

    def to_integral_value(self, rounding=None, context=None):
        return self._integral(rounding, context, False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        return self._integral(rounding, context, True)

    def logb(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return _which_nan(self, self, context)
        if self._e == "F":
            return _make(0, 0, "F")
        if not self._c:
            context.signal(_BY_ZERO)
            return _make(1, 0, "F")
        return Decimal(self.adjusted())._fixed(context)

    def scaleb(self, other, context=None):
        other, context = _operand(other), context or getcontext()
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        limit = 2 * (context.Emax + context.prec)
        if other._e != 0 or not -limit <= int(other) <= limit:
            return _refused(context)
        return self if self._e == "F" else _fit(context, self._s, self._c, self._e + int(other))

    def _places(self, other, context):
        if other._e != 0 or other._c > context.prec:
            return None
        return int(other)

    def shift(self, other, context=None):
        other, context = _operand(other), context or getcontext()
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        by = self._places(other, context)
        if by is None:
            return _refused(context)
        if self._e == "F":
            return self
        c = self._c * 10**by % 10**context.prec if by >= 0 else self._c // 10**-by
        return _make(self._s, c, self._e)

    def rotate(self, other, context=None):
        other, context = _operand(other), context or getcontext()
        nan = _which_nan(self, other, context)
        if nan is not None:
            return nan
        by = self._places(other, context)
        if by is None:
            return _refused(context)
        if self._e == "F":
            return self
        figures = str(self._c).zfill(context.prec)[-context.prec:]
        return _make(self._s, int(figures[by:] + figures[:by]), self._e)


def _function(name):
    # The functions of a number that few programs ask for live in a module of their own.
    def method(self, *args, context=None):
        import _decimal_functions
        operands = [_operand(arg) for arg in args if not isinstance(arg, Context)]
        for arg in args:
            if isinstance(arg, Context):
                context = arg
        return getattr(_decimal_functions, name)(self, *operands, context or getcontext())
    method.__name__, method.__qualname__ = name, f"Decimal.{name}"
    return method


for _name in ("sqrt exp ln log10 next_plus next_minus next_toward logical_and logical_or logical_xor "
              "logical_invert").split():
    setattr(Decimal, _name, _function(_name))


def _operator(name, operation):
    def forward(self, other):
        other = _convert(other)
        return NotImplemented if other is None else operation(self, other, getcontext())

    def backward(self, other):
        other = _convert(other)
        return NotImplemented if other is None else operation(other, self, getcontext())

    forward.__name__, backward.__name__ = f"__{name}__", f"__r{name}__"
    setattr(Decimal, f"__{name}__", forward)
    setattr(Decimal, f"__r{name}__", backward)


def _difference(self, other, context):
    if other.is_nan():
        return self._sum(other, context)
    return self._sum(other.copy_negate(), context)


_OPERATIONS = {"add": Decimal._sum, "sub": _difference, "mul": Decimal._product, "truediv": Decimal._quotient,
               "floordiv": Decimal._floored, "mod": Decimal._rest, "divmod": Decimal._both}
for _name, _operation in _OPERATIONS.items():
    _operator(_name, _operation)


def _same(order):
    return order == 0


def _differs(order):
    return order != 0


def _sign(order):
    return (order > 0) - (order < 0)


def _of_float(value, cls):
    if value != value:
        return _make(int(str(value).startswith("-")), 0, "n", cls)
    if value in (float("inf"), float("-inf")):
        return _make(int(value < 0), 0, "F", cls)
    above, below = abs(value).as_integer_ratio()
    twos = below.bit_length() - 1
    from math import copysign
    return _make(int(copysign(1, value) < 0), above * 5**twos, -twos, cls)


def _of_tuple(value, cls):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, figures, e = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if isinstance(e, str):
        if e not in ("F", "n", "N"):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    elif not isinstance(e, int):
        raise ValueError("exponent must be an integer")
    for figure in figures:
        if not isinstance(figure, int) or not 0 <= figure <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    return _make(sign, 0 if e == "F" else int("".join(map(str, figures)) or 0), e, cls)


def _convert(value):
    if isinstance(value, Decimal):
        return value
    return Decimal(int(value)) if isinstance(value, int) else None


def _operand(value):
    number = _convert(value)
    if number is None:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return number


def _comparable(value, equality):
    number = _convert(value)
    if number is not None:
        return number
    if isinstance(value, complex) and equality and value.imag == 0:
        value = value.real
    if isinstance(value, float):
        context = getcontext()
        if equality:
            object.__setattr__(context, "_flags", context._flags | _FLOAT)
        else:
            context.signal(_FLOAT)
        return _of_float(value, Decimal)
    if isinstance(value, _numbers.Rational):
        return value.numerator, value.denominator
    return None


def _aligned(a, b):
    e = min(a._e, b._e)
    return a._c * 10**(a._e - e), b._c * 10**(b._e - e), e


def _quiet(nan, context):
    keep = context.prec - context.clamp
    return _make(nan._s, nan._c % 10**keep if nan._c else 0, "n")


def _which_nan(a, b, context):
    """The NaN that an operation on these gives, or None."""
    if type(a._e) is int and type(b._e) is int or a._e != "n" and a._e != "N" and b._e != "n" and b._e != "N":
        return None
    context = context or getcontext()
    for number in (a, b):
        if number._e == "N":
            context.signal(_INVALID)
            return _quiet(number, context)
    return _quiet(a if a._e == "n" else b, context)


def _total_key(number):
    if number._e == "N":
        return 2, number._c
    if number._e == "n":
        return 3, number._c
    return (1,) if number._e == "F" else (0,)


def _context_method(name, operation):
    def method(self, a, *args):
        return operation(_operand(a), *map(_operand, args), self)
    method.__name__, method.__qualname__ = name, f"Context.{name}"
    setattr(Context, name, method)


for _name, _of in {"add": "add", "subtract": "sub", "multiply": "mul", "divide": "truediv", "divide_int": "floordiv",
                   "remainder": "mod", "divmod": "divmod"}.items():
    _context_method(_name, _OPERATIONS[_of])
for _name, _of in {"plus": "__pos__", "minus": "__neg__", "abs": "__abs__"}.items():
    _context_method(_name, getattr(Decimal, _of))
for _name in ("compare compare_signal compare_total compare_total_mag copy_sign fma is_normal is_subnormal logb max "
              "max_mag min min_mag number_class remainder_near rotate same_quantum scaleb shift normalize sqrt exp ln "
              "log10 next_plus next_minus next_toward logical_and logical_or logical_xor logical_invert").split():
    _context_method(_name, getattr(Decimal, _name))
for _name in ("canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan "
              "is_zero").split():
    _context_method(_name, lambda a, context, _method=getattr(Decimal, _name): _method(a))
_context_method("copy_decimal", lambda a, context: a)
_context_method("quantize", lambda a, b, context: a.quantize(b, context=context))
_context_method("to_integral_value", lambda a, context: a.to_integral_value(context=context))
_context_method("to_integral", lambda a, context: a.to_integral_value(context=context))
_context_method("to_integral_exact", lambda a, context: a.to_integral_exact(context=context))
_context_method("to_sci_string", lambda a, context: a._written(1, context.capitals))
_context_method("to_eng_string", lambda a, context: a._written(3, context.capitals))


def _power_in(self, a, b, modulo=None):
    return _operand(a).__pow__(_operand(b), modulo, self)


def _create_decimal(self, num="0", /):
    return Decimal(num, self)._fixed(self)


def _create_decimal_from_float(self, f, /):
    return Decimal.from_float(f)._fixed(self)


Context.power, Context.create_decimal = _power_in, _create_decimal
Context.create_decimal_from_float = _create_decimal_from_float
_numbers.Number.register(Decimal)
_call_fully(Decimal, Context)
