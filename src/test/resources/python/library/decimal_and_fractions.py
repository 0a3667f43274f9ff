from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction

print(Decimal("0.1") + Decimal("0.2"), Decimal("1.10") * 2, Decimal(1) / Decimal(3), Decimal("2.675").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), Decimal(0.1))
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal("1E+3"), repr(Decimal("1.5")), Decimal("10") > 9, sum([Decimal("0.1")] * 3), int(Decimal("7.9")), round(Decimal("2.5")), f"{Decimal('1234.5'):,.2f}", Decimal(2) ** 10, Decimal("2").sqrt())
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.25"), Fraction(0.5), Fraction(3, 6).numerator, float(Fraction(1, 4)), repr(Fraction(2, 4)), Fraction(7, 2) // 1, Fraction(1, 3) < 0.5, 2 * Fraction(1, 2), Fraction(22, 7).limit_denominator(3))
try:
    Decimal("x")
except Exception as error:
    print(type(error).__name__, error)
try:
    Decimal(1) / 0
except ZeroDivisionError as error:
    print(type(error).__name__, error)
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(error)
