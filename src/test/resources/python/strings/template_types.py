"""What messages call the types of t-strings, and which values these refuse."""
from string.templatelib import Interpolation, Template

ATTEMPTS = [
    lambda: t"a" + "b", lambda: "b" + t"a", lambda: t"a" + 1, lambda: t"a" * 2, lambda: t"a" < t"b",
    lambda: len(t"a"), lambda: t"a".foo, lambda: t"{1}".interpolations[0].bar, lambda: Template(1),
    lambda: Template(a=1), lambda: Interpolation(), lambda: Interpolation(1, 2), lambda: Interpolation(1, "a", "x"),
    lambda: Interpolation(1, "a", None, 3), lambda: setattr(t"a", "x", 1), lambda: setattr(t"a", "strings", 1),
    lambda: Interpolation(1, conversion="r"), lambda: Template("a", Interpolation(2, "b"), "c"),
]
for attempt in ATTEMPTS:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
