"""Exact fractions, with the interface of Python's module of this name."""

import numbers
import operator
import re as _re
from math import gcd

__all__ = ["Fraction"]


def _parse(text):
    """Numerator and denominator of '3/4', '-1.5e3' and the like."""
    bare = text.strip()
    sign, rest = 1, bare
    if rest[:1] in ("+", "-"):
        sign, rest = (-1 if rest[0] == "-" else 1), rest[1:]
    try:
        if "/" in rest:
            above, below = rest.split("/")
            if not (_digits(above) and _digits(below)):
                raise ValueError
            return sign * int(above), int(below)
        number, _, power = rest.replace("E", "e").partition("e")
        whole, _, part = number.partition(".")
        if not _digits(whole + part) or ("e" in rest.lower() and not _digits(power.lstrip("+-"))):
            raise ValueError
        part = part.replace("_", "")
        exponent = int(power or 0) - len(part)
        digits = int(whole.replace("_", "") + part)
        return (sign * digits * 10**exponent, 1) if exponent >= 0 else (sign * digits, 10**-exponent)
    except ValueError:
        raise ValueError(f"Invalid literal for Fraction: {text!r}") from None


def _digits(text):
    return text.replace("_", "").isdigit() and not text.startswith("_") and not text.endswith("_") and "__" not in text


_FORMAT = _re.compile(r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<positive>z)?(?P<alternate>#)?(?P<zeros>0(?=[0-9]))?"
                     r"(?P<width>[0-9]+)?(?P<grouping>[,_])?(?:\.(?P<precision>[0-9]+))?(?P<type>[eEfFgG%])", _re.DOTALL).fullmatch


class Fraction(numbers.Rational):
    """A ratio of two integers in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if isinstance(numerator, (int, Fraction)):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if isinstance(numerator, str):
                above, below = _parse(numerator)
            elif hasattr(numerator, "as_integer_ratio"):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            else:
                raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            above = numerator.numerator * denominator.denominator
            below = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if below == 0:
            raise ZeroDivisionError(f"Fraction({above}, 0)")
        common = gcd(above, below)
        if below < 0:
            common = -common
        self._numerator, self._denominator = above // common, below // common
        return self

    @classmethod
    def _of(cls, numerator, denominator):
        """A fraction of terms that may have a common divisor; the denominator is positive."""
        common = gcd(numerator, denominator)
        self = super().__new__(cls)
        self._numerator, self._denominator = numerator // common, denominator // common
        return self

    @classmethod
    def from_float(cls, value):
        if isinstance(value, (float, int)):
            return cls._of(*value.as_integer_ratio())
        raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {value!r} ({type(value).__name__})")

    @classmethod
    def from_decimal(cls, value):
        return cls._of(*value.as_integer_ratio())

    @classmethod
    def from_number(cls, value):
        return cls(value)

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    real = property(lambda self: +self)
    imag = property(lambda self: 0)

    def conjugate(self):
        return +self

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not larger."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        before, last = (0, 1), (1, 0)
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            below = before[1] + whole * last[1]
            if below > max_denominator:
                break
            before, last = last, (before[0] + whole * last[0], below)
            n, d = d, n - whole * d
        k = (max_denominator - before[1]) // last[1]
        lower = Fraction(before[0] + k * last[0], before[1] + k * last[1])
        upper = Fraction(*last)
        return upper if abs(upper - self) <= abs(lower - self) else lower

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        if not spec:
            return str(self)
        wanted = _FORMAT(spec)
        if wanted is not None and not (wanted["align"] and wanted["zeros"]):
            return self._formatted(**wanted.groupdict())
        try:
            return format(str(self), spec.replace("#", ""))
        except ValueError:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}") from None

    def _formatted(self, fill, align, sign, positive, alternate, zeros, width, grouping, precision, type):
        digits = 6 if precision is None else int(precision)
        exponent = None
        if type in "fF%":
            rounded = round(abs(self) * 10 ** (digits + 2 * (type == "%")))
        else:
            digits = max(digits, 1) if type in "gG" else digits + 1
            rounded, exponent = self._figures(digits)
            if type in "gG":
                if -4 <= exponent < digits:
                    digits, exponent = digits - 1 - exponent, None
                else:
                    digits -= 1
            else:
                digits -= 1
        text = str(rounded).zfill(digits + 1)
        whole, part = text[:len(text) - digits], text[len(text) - digits:]
        if type in "gG" and not alternate:
            part = part.rstrip("0")
        tail = "." * bool(part or alternate) + part + "%" * (type == "%")
        if exponent is not None:
            tail += f"{'E' if type in 'EG' else 'e'}{exponent:+03d}"
        negative = self._numerator < 0 and not (positive and rounded == 0)
        before = "-" if negative else sign if sign in ("+", " ") else ""
        if zeros or fill == "0" and align == "=":
            least = int(width or 0) - len(before) - len(tail)
            while len(whole) + (len(whole) - 1) // 3 * bool(grouping) < least:
                whole = "0" + whole
        if grouping:
            first = (len(whole) - 1) % 3 + 1
            whole = grouping.join([whole[:first]] + [whole[i:i + 3] for i in range(first, len(whole), 3)])
        body = whole + tail
        padding = (fill or " ") * (int(width or 0) - len(before) - len(body))
        match align:
            case "<":
                return before + body + padding
            case "^":
                half = len(padding) // 2
                return padding[:half] + before + body + padding[half:]
            case "=":
                return before + padding + body
        return padding + before + body

    def _figures(self, figures):
        """The value rounded to so many figures: those as an integer, and the exponent of the first."""
        if not self._numerator:
            return 0, 0
        value = abs(self)
        exponent = len(str(value._numerator)) - len(str(value._denominator))
        if value < Fraction(10) ** exponent:
            exponent -= 1
        rounded = round(value * Fraction(10) ** (figures - 1 - exponent))
        return (rounded // 10, exponent + 1) if rounded == 10 ** figures else (rounded, exponent)

    def _binary(exact, inexact):
        """The two methods of an operator: exact for fractions and integers, else in floats or complex numbers."""

        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, int):
                return exact(a, Fraction(b))
            if isinstance(b, float):
                return inexact(float(a), b)
            if isinstance(b, complex):
                return inexact(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, int):
                return exact(Fraction(a), b)
            if isinstance(a, float):
                return inexact(a, float(b))
            if isinstance(a, complex):
                return inexact(a, complex(b))
            return NotImplemented

        return forward, reverse

    def _add(a, b):
        return Fraction._of(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)

    def _sub(a, b):
        return Fraction._of(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)

    def _mul(a, b):
        return Fraction._of(a._numerator * b._numerator, a._denominator * b._denominator)

    def _div(a, b):
        return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)

    def _floordiv(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    def _mod(a, b):
        return a - b * (a // b)

    def _divmod(a, b):
        whole = a // b
        return whole, a - b * whole

    __add__, __radd__ = _binary(_add, operator.add)
    __sub__, __rsub__ = _binary(_sub, operator.sub)
    __mul__, __rmul__ = _binary(_mul, operator.mul)
    __truediv__, __rtruediv__ = _binary(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _binary(_floordiv, operator.floordiv)
    __mod__, __rmod__ = _binary(_mod, operator.mod)
    __divmod__, __rdivmod__ = _binary(_divmod, divmod)

    def __pow__(self, power):
        if isinstance(power, (int, Fraction)):
            if power.denominator == 1:
                power = power.numerator
                if power >= 0:
                    return Fraction._of(self._numerator**power, self._denominator**power)
                return Fraction(self._denominator**-power, self._numerator**-power)
            return float(self) ** float(power)
        return float(self) ** power if isinstance(power, (float, complex)) else NotImplemented

    def __rpow__(self, base):
        if self._denominator == 1 and self._numerator >= 0:
            return base**self._numerator
        if isinstance(base, int):
            return Fraction(base) ** self
        return base ** float(self)

    def __pos__(self):
        return Fraction._of(self._numerator, self._denominator)

    def __neg__(self):
        return Fraction._of(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction._of(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = rest * 2
            return whole + (twice > self._denominator or (twice == self._denominator and whole % 2))
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return bool(self._numerator)

    def __hash__(self):
        modulus = (1 << 61) - 1
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            return self == Fraction(other) if other - other == 0.0 else 0.0 == other
        return NotImplemented

    def _compare(self, other, compare):
        if isinstance(other, (int, Fraction)):
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return self._compare(Fraction(other), compare) if other - other == 0.0 else compare(0.0, other)
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    del _binary, _add, _sub, _mul, _div, _floordiv, _mod, _divmod
