"""Decimals by format specifications."""

import re
from _decimal_digits import digits, shorten

_SPEC = re.compile(r"(?s:(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<z>z)?(?P<alt>\#)?(?P<zero>0)?"
                   r"(?P<width>[0-9]+)?(?P<group>[,_])?(?:\.(?P<precision>[0-9]+))?(?P<type>[eEfFgGn%])?)\z")


def formatted(x, spec, context):
    """The number as a specification wants it."""
    found = _SPEC.match(spec)
    if found is None:
        raise ValueError("invalid format string")
    part = found.groupdict()
    if part["zero"] and (part["fill"] or part["align"]):
        raise ValueError("invalid format string")
    if part["type"] == "n" and part["group"]:
        raise ValueError("invalid format string")
    align, fill = part["align"] or ">", part["fill"] or " "
    if part["zero"]:
        align, fill = "=", "0"
    width = int(part["width"] or 0)
    precision = int(part["precision"]) if part["precision"] is not None else None
    kind = part["type"] or ("G" if context.capitals else "g")
    sign = x._s
    if type(x._e) is not int:
        body = x.copy_abs()._written(1) + ("%" if kind == "%" else "")
        if part["zero"]:
            align, fill = ">", " "
        whole, rest = body, ""
        part["group"] = None
    else:
        whole, rest, sign = _number(x, kind, precision, part["type"] is None, part["alt"], part["z"], context)
    lead = "-" if sign else part["sign"] if part["sign"] in ("+", " ") else ""
    if part["group"]:
        least = width - len(lead) - len(rest) if align == "=" and fill == "0" else 0
        whole = _grouped(whole, part["group"], least)
    body = whole + rest
    pad = width - len(lead) - len(body)
    if pad <= 0:
        return lead + body
    if align == "=":
        return lead + fill * pad + body
    if align == "<":
        return lead + body + fill * pad
    if align == "^":
        return fill * (pad // 2) + lead + body + fill * (pad - pad // 2)
    return fill * pad + lead + body


def _grouped(whole, separator, least):
    whole = whole.zfill(1)
    while True:
        first = len(whole) % 3 or 3
        text = separator.join([whole[:first], *(whole[i:i + 3] for i in range(first, len(whole), 3))])
        if len(text) >= least:
            return text
        whole = "0" + whole


def _number(x, kind, precision, plain, alternate, no_negative_zero, context):
    """The digits before the point, the rest, and the sign."""
    c, e, sign = x._c, x._e, x._s
    if kind == "%":
        e += 2
    low = kind.lower()
    if low == "n":
        low, kind = "g", "g"
    if precision is not None:
        if low == "e":
            c, e = _significant(c, e, precision + 1, sign, context)
        elif low in ("f", "%"):
            c, e = _places(c, e, precision, sign, context)
        elif c and digits(c) > (precision or 1):
            c, e = _significant(c, e, precision or 1, sign, context)
    if not c and e > 0 and low in ("f", "%"):
        e = 0
    if no_negative_zero and not c:
        sign = 0
    if low in ("f", "%") and e > 0:
        c, e = c * 10**e, 0
    figures = str(c)
    adjusted = e + len(figures) - 1
    if low == "e":
        point = 1 if precision is None or c else 1
        if not c and precision is not None:
            # Zero keeps its exponent behind the wanted places.
            figures, adjusted = "0" * (precision + 1), x._e + precision
        power = adjusted
    elif low in ("f", "%") or e <= 0 and adjusted >= -6:
        point, power = len(figures) + e, None
    else:
        point, power = 1, adjusted
    if point <= 0:
        whole, part = "0", "0" * -point + figures
    else:
        whole, part = figures[:point], figures[point:]
    rest = "." + part if part or alternate else ""
    if power is not None:
        rest += f"{'E' if kind in 'EG' else 'e'}{power:+d}"
    return whole, rest + ("%" if kind == "%" else ""), sign


def _significant(c, e, wanted, sign, context):
    n = digits(c)
    if n > wanted:
        c, _ = shorten(c, n - wanted, sign, context.rounding)
        e += n - wanted
        if digits(c) > wanted:
            c //= 10
            e += 1
    elif c:
        c *= 10**(wanted - n)
        e -= wanted - n
    return c, e


def _places(c, e, places, sign, context):
    if -places > e:
        return shorten(c, -places - e, sign, context.rounding)[0], -places
    return c * 10**(e + places), -places
