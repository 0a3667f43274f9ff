n, x, s = 42, 3.14159, "text"
print(f"{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n: }|{n:x}|{n:#x}|{n:b}|{n:#o}|{n:,}|{n:e}|{n:%}|{n:c}")
print(f"{x:.2f}|{x:8.3f}|{x:<8.1f}|{x:+.0f}|{x:e}|{x:.3g}|{x:g}|{x:%}|{x:.1%}|{x:08.2f}|{-x:08.2f}|{x:.10}|{x:n}")
print(f"{s:10}|{s:>10}|{s:^10}|{s:*^10}|{s:.2}|{s:>6.3}|{s!r:>8}|{s!s}|{s!a}")
print(f"{1234567:,}|{1234567.891:,.2f}|{1234567:_}|{255:_b}|{1e10:,}|{0.00001:g}|{1e20:g}|{123456789.0:g}|{100000.0:g}|{1000000.0:g}")
print(f"{True:d}|{True}|{None}|{[1]!s:>5}|{'é'!a}|{n!r:>4}")
print(f"{1.0}|{1.0:.0f}|{1.5:.0f}|{2.5:.0f}|{1e100:.3e}|{float('inf'):f}|{float('nan'):5}|{-0.0:.1f}|{0.5:.0%}")
print(format(3.0, ".3"), format(10, "08b"), format("x", "^3"), format(2**70, ",d"), format(12345.678, "012,.1f"))
for value, spec in [(3, "z"), ("s", "d"), (3.5, "d"), ("s", "="), ([], "5"), (3, ".2")]:
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
