"""What t-strings make."""

from _types import call_fully as _call_fully


def _made(cls, *values):
    self = object.__new__(cls)
    for name, value in zip(cls.__slots__, values):
        object.__setattr__(self, name, value)
    return self


def _refuse(obj, name):
    if name in type(obj).__slots__:
        raise AttributeError("readonly attribute")
    object.__setattr__(obj, name, None)


def _checked(*args, **kwargs):
    names = Interpolation.__slots__
    values = dict(zip(names, args), **kwargs)
    if "value" not in values:
        raise TypeError("Interpolation() missing required argument 'value' (pos 1)")
    expression = values.get("expression", "")
    conversion = values.get("conversion")
    spec = values.get("format_spec", "")
    for name, text in (("expression", expression), ("conversion", conversion or ""), ("format_spec", spec)):
        if not isinstance(text, str):
            raise TypeError(f"Interpolation() argument '{name}' must be str, not {type(text).__name__}")
    if conversion not in (None, "s", "a", "r"):
        raise ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
    return values["value"], expression, conversion, spec


class Interpolation:
    """A replacement field of a t-string."""

    __slots__ = ("value", "expression", "conversion", "format_spec")
    __match_args__ = __slots__

    def __new__(cls, *args, **kwargs):
        return _made(cls, *_checked(*args, **kwargs))

    def __setattr__(self, name, value):
        _refuse(self, name)

    def __reduce__(self):
        return Interpolation, (self.value, self.expression, self.conversion, self.format_spec)

    def __repr__(self):
        return f"Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})"


class Template:
    """A t-string: its static parts and what stands between them."""

    __slots__ = ("strings", "interpolations")

    def __new__(cls, *args, **kwargs):
        if kwargs:
            raise TypeError("Template.__new__ only accepts *args arguments")
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
        return _made(cls, tuple(strings), tuple(interpolations))

    @classmethod
    def _of(cls, strings, interpolations):
        return _made(cls, tuple(strings), tuple(interpolations))

    def __setattr__(self, name, value):
        _refuse(self, name)

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
            kind = type(other)
            name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
            raise TypeError(f'can only concatenate string.templatelib.Template (not "{name}") '
                            "to string.templatelib.Template")
        return Template(*self, *other)

    def __repr__(self):
        return f"Template(strings={self.strings!r}, interpolations={self.interpolations!r})"


_call_fully(Interpolation, Template)


def convert(obj, /, conversion):
    """A value converted as `!r`, `!s` or `!a` says."""
    if conversion is None:
        return obj
    if conversion not in ("r", "s", "a"):
        raise ValueError(f"invalid conversion specifier: {conversion}")
    return {"r": repr, "s": str, "a": ascii}[conversion](obj)
