"""What t-strings make."""


class Interpolation:
    """A replacement field of a t-string."""

    __match_args__ = ("value", "expression", "conversion", "format_spec")

    def __init__(self, value, expression="", conversion=None, format_spec=""):
        self.value = value
        self.expression = expression
        self.conversion = conversion
        self.format_spec = format_spec

    def __repr__(self):
        return f"Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})"


class Template:
    """A t-string: its static parts and what stands between them."""

    def __init__(self, *args):
        strings, interpolations = [""], []
        for arg in args:
            if isinstance(arg, str):
                strings[-1] += arg
            elif isinstance(arg, Interpolation):
                interpolations.append(arg)
                strings.append("")
            else:
                raise TypeError(f"Template.__new__ *args need to be of type 'str' or 'Interpolation', "
                                f"got {type(arg).__name__}")
        self.strings = tuple(strings)
        self.interpolations = tuple(interpolations)

    @classmethod
    def _of(cls, strings, interpolations):
        self = cls()
        self.strings = tuple(strings)
        self.interpolations = tuple(interpolations)
        return self

    @property
    def values(self):
        return tuple(i.value for i in self.interpolations)

    def __iter__(self):
        for i, text in enumerate(self.strings):
            if text:
                yield text
            if i < len(self.interpolations):
                yield self.interpolations[i]

    def __add__(self, other):
        if not isinstance(other, Template):
            if isinstance(other, str):
                raise TypeError('can only concatenate string.templatelib.Template (not "str") '
                                "to string.templatelib.Template")
            return NotImplemented
        return Template(*self, *other)

    def __repr__(self):
        return f"Template(strings={self.strings!r}, interpolations={self.interpolations!r})"


def convert(obj, /, conversion):
    """A value converted as `!r`, `!s` or `!a` says."""
    if conversion is None:
        return obj
    if conversion not in ("r", "s", "a"):
        raise ValueError(f"invalid conversion specifier: {conversion}")
    return {"r": repr, "s": str, "a": ascii}[conversion](obj)
