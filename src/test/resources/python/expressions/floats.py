import math

for x in 0.1, 0.1 + 0.2, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1.0, 100.0, 1e100, 5e-324, 1.7976931348623157e308:
    print(x, -x)
print(float("inf"), float("-inf"), float("nan"), -0.0)
print(float("  1.5e3 "), float("1_000.5"), float("infinity"))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(1234, -2), round(0.5), round(1.5, 0))
print(3.7.is_integer(), (4.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex())
print(int(3.9), int(-3.9), math.floor(-3.5), math.ceil(-3.5), math.trunc(-3.5))
print(0.1 + 0.1 + 0.1 == 0.3, math.isclose(0.1 + 0.1 + 0.1, 0.3))
print(1e308 * 10, -1e308 * 10, math.nan == math.nan)
try:
    print(1.0 / 0)
except ZeroDivisionError as error:
    print(error)
try:
    print(1 % 0)
except ZeroDivisionError as error:
    print(error)
try:
    print(1 // 0.0)
except ZeroDivisionError as error:
    print(error)
