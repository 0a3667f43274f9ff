import math

print(math.pi, math.e, math.sqrt(2), math.sin(1), math.cos(1), math.tan(1), math.atan2(1, 2), math.log(10), math.log2(8), math.log10(1000), math.log(8, 2), math.exp(1))
print(math.factorial(20), math.gcd(12, 18), math.lcm(4, 6), math.comb(10, 3), math.perm(5, 2), math.isqrt(99), math.hypot(3, 4), math.dist([0, 0], [3, 4]))
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.fabs(-3), math.fmod(-7, 3), math.modf(2.5), math.frexp(8), math.copysign(1, -0.0), math.prod([1, 2, 3]), math.fsum([0.1] * 10))
print(math.degrees(math.pi), math.radians(180), math.inf, math.isinf(math.inf), math.isnan(math.nan), math.pow(2, 3), math.cbrt(27), math.tau, math.sumprod([1, 2], [3, 4]))
for action in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.sqrt("a"), lambda: math.floor(math.nan)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
