# A sequence that cannot be added to leaves the other operand its chance.
class Right:
    def __radd__(self, other):
        return ("radd", other)


for left in ("a", [1], (2,), b"b", bytearray(b"c")):
    print(left + Right())
    for right in (1, None, object):
        try:
            left + right
        except TypeError as error:
            print(error)
    try:
        left.__add__(2.5)
    except TypeError as error:
        print(error)
    for times in (10**30, -(10**30)):
        try:
            left * times
        except OverflowError as error:
            print(error)


class Long(float):
    def __len__(self):
        return 3


print(bool(Long()), bool(Long(1)), len(Long()))
print(b"abcab".count(97), b"abc".find(99), b"abc".rindex(98), bytearray(b"xyx").rfind(120))
for attempt in (
    lambda: b"abc".index(b"q"),
    lambda: b"abc".index(300),
    lambda: bytearray(b"abc").rindex(120),
    lambda: str(1, 2),
    lambda: str(1, "utf-8"),
    lambda: str("a", "utf-8"),
    lambda: dict([5]),
    lambda: dict([(1, 2), None]),
    lambda: dict([(1, 2, 3)]),
):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


class Slotted:
    __slots__ = ("x",)


print(Slotted.x.__name__, Slotted.x.__objclass__, Slotted.x.__qualname__, Slotted.x.__doc__, Slotted.x)
