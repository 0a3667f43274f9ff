"""Powers, exponentials and logarithms print the same last digit as the C library's."""
import math
import random

numbers = random.Random(7)
for _ in range(60):
    x = numbers.uniform(0.1, 20)
    y = numbers.uniform(-5, 5)
    print(x**y, round(x) ** -3.0, math.exp(y), math.log(x), 2.0**y, math.hypot(x, y), math.atan2(y, x))
    print(math.sinh(y), math.cosh(y), math.tanh(y), math.asinh(y), math.acosh(x + 1), math.atanh(y / 6))
print(7**-2, 11**-5, 1.1**10, 1.05**30, 0.95**12, 10**-3, 2**0.5, 1e-3**0.25, 5e-324**0.5)
print(math.exp(-745), math.exp(-740.5), 2.0**-1074, 10.0**-320, math.exp2(-1074), math.exp(709.5))
for text in ("math.exp(710)", "10.0**400", "(-8) ** (1 / 3)", "0.0**-1", "math.log(0)", "math.exp2(1e9)"):
    try:
        print(eval(text))
    except ArithmeticError as error:
        print(text, repr(error))
    except ValueError as error:
        print(text, repr(error))
