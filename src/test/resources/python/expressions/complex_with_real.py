"""A real operand has no imaginary part: the signs of zeros tell."""
import operator

inf, nan = float("inf"), float("nan")
for name in ("add", "sub", "mul", "truediv", "pow"):
    f = getattr(operator, name)
    for a, b in ((3, 1 + 0j), (1 + 0j, 3), (-0.0, 2j), (2j, -0.0), (0, -1j), (1e200j, 1e200), (inf, 1j), (complex(inf, nan), 2j), (1j, complex(nan, inf)), (complex(1e200, 1e200), complex(1e200, -1e200)), (nan, 1j), (True, 1j)):
        try:
            print(name, a, b, f(a, b))
        except ArithmeticError as error:
            print(name, a, b, type(error).__name__, error)
