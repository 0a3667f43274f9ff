"""Arithmetic on whole numbers that `decimal` rests on."""

from math import isqrt

__all__ = ["digits", "shorten", "real_power", "exponential", "logarithm", "root"]


def digits(c):
    """How many decimal digits a number has; zero has one."""
    bits = c.bit_length()
    if bits < 10000:
        return len(str(c))
    n = bits * 30103 // 100000
    while c >= 10**n:
        n += 1
    while c < 10**(n - 1):
        n -= 1
    return n


def shorten(c, drop, sign, rounding):
    """A coefficient without its last digits, rounded, and whether what was dropped was more than zeros."""
    if drop > digits(c):
        whole, rest, half = 0, c, -1
    else:
        unit = 10**drop
        whole, rest = divmod(c, unit)
        half = (rest * 2 > unit) - (rest * 2 < unit)
    if not rest:
        return whole, False
    if rounding == "ROUND_HALF_EVEN":
        up = half > 0 or half == 0 and whole % 2 == 1
    elif rounding == "ROUND_HALF_UP":
        up = half >= 0
    elif rounding == "ROUND_HALF_DOWN":
        up = half > 0
    elif rounding == "ROUND_UP":
        up = True
    elif rounding == "ROUND_CEILING":
        up = not sign
    elif rounding == "ROUND_FLOOR":
        up = bool(sign)
    elif rounding == "ROUND_05UP":
        up = whole % 5 == 0
    else:
        up = False
    return whole + up, True


def _atanh(above, below, unit):
    # The inverse hyperbolic tangent of a fraction, times `unit`.
    if above < 0:
        return -_atanh(-above, below, unit)
    term = unit * above // below
    square_above, square_below = above * above, below * below
    total, n = 0, 1
    while term:
        total += term // n
        term = term * square_above // square_below
        n += 2
    return total


_ln10 = {}


def _log_of_ten(unit):
    if unit not in _ln10:
        _ln10[unit] = 6 * _atanh(1, 3, unit) + 2 * _atanh(1, 9, unit)
    return _ln10[unit]


def _log(c, e, unit):
    # The natural logarithm of c * 10**e, times `unit`, a few units wrong.
    n = digits(c) - 1
    below = 10**n
    if c * c > 10 * below * below:
        below, n = below * 10, n + 1
    return 2 * _atanh(c - below, c + below, unit) + (e + n) * _log_of_ten(unit)


def _exp(x, unit):
    # e to the power of x / unit: a number times `unit`, and a power of ten.
    ten = _log_of_ten(unit)
    tens, rest = divmod(x, ten)
    total = term = unit
    n = 1
    while term:
        term = term * rest // (unit * n)
        total += term
        n += 1
    return total, tens


def _sure(compute, precision):
    """What `compute(guard)` gives as soon as its last digits cannot change how it is rounded to `precision`."""
    guard = 6
    while True:
        c, e = compute(precision + guard)
        spare = digits(abs(c)) - precision
        if spare > 3:
            rest = abs(c) % 10**spare
            middle = 5 * 10**(spare - 1)
            if 100 < rest < 10**spare - 100 and abs(rest - middle) > 100 or guard > 60:
                return c, e
        guard += max(6, 4 - spare)


def exponential(sign, c, e, precision):
    """e to the power of a decimal: a coefficient of more than `precision` digits, and an exponent."""
    def compute(places):
        places += max(0, digits(c) + e) + 3
        unit = 10**places
        x = c * 10**(places + e) if places + e >= 0 else c // 10**-(places + e)
        total, tens = _exp(-x if sign else x, unit)
        return total, tens - places
    return _sure(compute, precision)


def logarithm(c, e, precision, base_ten=False):
    """The logarithm of a positive decimal, to base e or ten."""
    def compute(places):
        # Near one the logarithm is as small as the distance, so it needs as many more places.
        near = 0
        n = digits(c) + e
        if 0 <= n <= 1:
            one = 10**-e if e < 0 else 1
            near = max(0, -e - digits(abs(c - one)) + 2) if e < 0 else 0
        places += near + 3
        unit = 10**places
        result = _log(c, e, unit)
        return (result * unit // _log_of_ten(unit) if base_ten else result), -places
    return _sure(compute, precision)


def real_power(c, e, times_c, times_e, times_sign, precision):
    """A positive decimal to the power of any other."""
    def compute(places):
        size = max(0, digits(times_c) + times_e) + len(str(abs(e) + digits(c))) + 5
        unit = 10**(places + size)
        x = _log(c, e, unit) * times_c
        x = x * 10**times_e if times_e >= 0 else x // 10**-times_e
        total, tens = _exp(-x if times_sign else x, unit)
        return total, tens - places - size
    return _sure(compute, precision)


def root(c, e, precision):
    """The square root: coefficient, exponent, and whether it is exact."""
    half, odd = divmod(e, 2)
    if odd:
        c *= 10
        e -= 1
    ideal = e // 2
    shift = precision + 2 - (digits(c) + 1) // 2
    if shift >= 0:
        c *= 100**shift
        exact = True
    else:
        c, rest = divmod(c, 100**-shift)
        exact = not rest
    result = isqrt(c)
    exact = exact and result * result == c
    e = ideal - shift
    if not exact:
        # One more digit tells that something follows, so that rounding never sees a tie.
        return result * 10 + 1, e - 1, False
    while e < ideal and result % 10 == 0:
        result //= 10
        e += 1
    return result, e, True
