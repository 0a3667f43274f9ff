# Ends: itself.
import sys

ATTEMPTS = (
    lambda: 10**10**8,
    lambda: 2 ** 10**10,
    lambda: 1 << 10**12,
    lambda: (1 << 10**7) ** 1000,
    lambda: 3.0**10**10,
    lambda: 10.0**400,
    lambda: float(10**400),
    lambda: "x" * 10**10,
    lambda: [0] * 10**10,
    lambda: (0,) * 10**30,
    lambda: b"x" * 10**10,
    lambda: bytearray(10**10),
    lambda: bytes(10**30),
    lambda: "x".ljust(10**10),
    lambda: "\t".expandtabs(10**10),
    lambda: ("a" * 10**6).replace("a", "b" * 10**6),
    lambda: "".join(["y" * 10**7] * 10**4),
    lambda: str(10**100_000),
    lambda: int("9" * 10**7),
    lambda: "%1000000000d" % 1,
    lambda: f"{1:1000000000}",
    lambda: format(1.0, ".1000000000f"),
    lambda: "{:{:{}}}".format(1, 2, 3),
    lambda: "{99999999999999999999}".format(1),
    lambda: len(range(10**30)),
)
for number, attempt in enumerate(ATTEMPTS):
    try:
        attempt()
    except (MemoryError, OverflowError, ValueError):
        continue
    raise AssertionError(number)
