"""Roots, powers, logarithms and neighbours of decimals."""

import _decimal_digits as _n
from _decimal_context import (
    BAD_CONTEXT, BY_ZERO, INEXACT, INVALID, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUNDED, UNDEFINED)
from decimal import Decimal, _fit, _make, _nan, _refused, _which_nan


def _half_even(context, sign, c, e):
    other = context.copy()
    other.rounding = ROUND_HALF_EVEN
    other.clear_flags()
    try:
        return _fit(other, sign, c, e)
    finally:
        context.signal(other._flags)


def sqrt(x, context):
    if x.is_nan():
        return _which_nan(x, x, context)
    if x.is_zero():
        return _fit(context, x._s, 0, x._e // 2)
    if x._s:
        return _refused(context)
    if x._e == "F":
        return x
    c, e, exact = _n.root(x._c, x._e, context.prec)
    return _half_even(context, 0, c, e)


def exp(x, context):
    if x.is_nan():
        return _which_nan(x, x, context)
    if x._e == "F":
        return Decimal(0) if x._s else x
    if not x._c:
        return Decimal(1)
    # Beyond these sizes the result is one, zero or infinity for every precision that there is.
    if x.adjusted() > 9:
        return _fit(context, 0, 1, context.Etiny() - 1 if x._s else context.Emax + 1)
    if x.adjusted() < -context.prec - 2:
        context.signal(INEXACT | ROUNDED)
        return _make(0, 10**(context.prec - 1), 1 - context.prec)
    return _half_even(context, 0, *_n.exponential(x._s, x._c, x._e, context.prec))


def _logarithm(x, context, base_ten):
    if x.is_nan():
        return _which_nan(x, x, context)
    if x.is_zero():
        return _make(1, 0, "F")
    if x._s:
        return _refused(context)
    if x._e == "F":
        return x
    if x._order(Decimal(1)) == 0:
        return Decimal(0)
    if base_ten and str(x._c).rstrip("0") == "1":
        return Decimal(x.adjusted())._fixed(context)
    c, e = _n.logarithm(x._c, x._e, context.prec, base_ten)
    return _half_even(context, int(c < 0), abs(c), e)


def ln(x, context):
    return _logarithm(x, context, False)


def log10(x, context):
    return _logarithm(x, context, True)


def _whole(x):
    """The whole number that a decimal is, or None."""
    if x._e == "F":
        return None
    if x._e >= 0:
        return int(x) if x.adjusted() < 30 else None
    if x.adjusted() >= 30 or not x._c:
        return 0 if not x._c else None
    c, rest = divmod(x._c, 10**-x._e)
    return None if rest else -c if x._s else c


def power(x, y, context):
    nan = _which_nan(x, y, context)
    if nan is not None:
        return nan
    if y.is_zero():
        return _refused(context) if x.is_zero() else Decimal(1)
    n = _whole(y)
    odd = n is not None and n % 2 == 1
    sign = x._s if odd else 0
    if x.is_zero():
        if x._s and n is None and y._e != "F":
            sign = 0
        return _make(sign, 0, "F") if y._s else _make(sign, 0, 0)
    if x._s and n is None:
        return _refused(context)
    if x._e == "F":
        return _fit(context, sign, 0, 0) if y._s else _make(sign, 0, "F")
    order = x.copy_abs()._order(Decimal(1))
    if y._e == "F":
        if order == 0:
            context.signal(INEXACT | ROUNDED)
            return _make(0, 10**(context.prec - 1), 1 - context.prec)
        return _make(0, 0, "F") if (order > 0) != bool(y._s) else Decimal(0)
    if order == 0:
        if n is None:
            context.signal(INEXACT | ROUNDED)
            return _make(sign, 10**(context.prec - 1), 1 - context.prec)
        e = max(x._e * abs(n), 1 - context.prec)
        return _fit(context, sign, 10**-e if e < 0 else 1, min(e, 0))
    if n is not None and abs(n) < 10**10:
        return _whole_power(x, n, sign, context)
    size = (x.adjusted() + (x.adjusted() < 0)) * (int(y) if y.adjusted() < 12 else (-10**12 if y._s else 10**12))
    if abs(size) > 10**10:
        return _fit(context, sign, 1, context.Emax + 1 if size > 0 else context.Etiny() - 1)
    return _fit(context, sign, *_n.real_power(x._c, x._e, y._c, y._e, y._s, context.prec))


def _whole_power(x, n, sign, context):
    size = (x.adjusted() + (x.adjusted() < 0)) * n
    if abs(size) > 2 * abs(context.Emax) + 2 * abs(context.Emin):
        return _fit(context, sign, 1, context.Emax + 1 if size > 0 else context.Etiny() - 1)
    wide = context.copy()
    wide.clear_traps()
    wide.prec = context.prec + 8 + len(str(abs(n)))
    wide.rounding = ROUND_HALF_EVEN
    wide.Emax, wide.Emin = 10 * wide.Emax, 10 * wide.Emin
    base = _make(0, x._c, x._e)
    if n < 0:
        base = Decimal(1)._quotient(base, wide)
    result, left = Decimal(1), abs(n)
    while left:
        if left & 1:
            result = result._product(base, wide)
        left >>= 1
        if left:
            base = base._product(base, wide)
    if result._e == "F":
        return _fit(context, sign, 1, context.Emax + 1)
    inexact = wide._flags & INEXACT
    fitted = _fit(context, sign, result._c, result._e)
    if inexact:
        context.signal(INEXACT | ROUNDED)
    return fitted


def power_modulo(x, y, modulo, context):
    numbers = [x, y, modulo]
    if any(number.is_nan() for number in numbers):
        first = next(number for number in numbers if number.is_nan())
        return _which_nan(first, first, context)
    values = [_whole(number) for number in numbers]
    if None in values or values[1] < 0 or values[2] == 0 or modulo.adjusted() >= context.prec \
            or values[0] == values[1] == 0:
        return _refused(context)
    base, times, by = values
    result = pow(abs(base), times, abs(by))
    return _make(int(base < 0 and times % 2 == 1), result, 0)


def _neighbour(x, context, up):
    if x.is_nan():
        return _which_nan(x, x, context)
    largest = _make(0 if not up else 1, 10**context.prec - 1, context.Etop())
    if x._e == "F":
        return x if x._s != up else largest
    quiet = context.copy()
    quiet.clear_traps()
    quiet.rounding = ROUND_CEILING if up else ROUND_FLOOR
    fixed = x._fixed(quiet)
    if fixed._order(x) != 0:
        return fixed
    return x._sum(_make(0 if up else 1, 1, context.Etiny() - 1), quiet)


def next_plus(x, context):
    return _neighbour(x, context, 1)


def next_minus(x, context):
    return _neighbour(x, context, 0)


def next_toward(x, y, context):
    nan = _which_nan(x, y, context)
    if nan is not None:
        return nan
    order = x._order(y)
    if order == 0:
        return x.copy_sign(y)._fixed(context)
    result = _neighbour(x, context, 1 if order < 0 else 0)
    if result._e == "F":
        from _decimal_context import OVERFLOW
        context.signal(OVERFLOW | INEXACT | ROUNDED)
    elif result.adjusted() < context.Emin:
        from _decimal_context import SUBNORMAL, UNDERFLOW
        context.signal(UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED)
    return result


def _bits(x):
    if x._s or x._e != 0 or not set(str(x._c)) <= {"0", "1"}:
        return None
    return int(str(x._c), 2)


def _logical(operation):
    def function(x, y, context):
        a, b = _bits(x), _bits(y)
        if a is None or b is None:
            return _refused(context)
        return _make(0, int(f"{operation(a, b):b}"[-context.prec:]), 0)
    return function


logical_and = _logical(lambda a, b: a & b)
logical_or = _logical(lambda a, b: a | b)
logical_xor = _logical(lambda a, b: a ^ b)


def logical_invert(x, context):
    bits = _bits(x)
    if bits is None:
        return _refused(context)
    return _make(0, int(f"{bits ^ ((1 << context.prec) - 1):b}"), 0)
