"""Calls as mocks record and expect them."""

_COUNTED = ("count", "index")


def _signature(name, args, kwargs):
    parts = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}({', '.join(parts)})"


def _parts(value):
    """Name, arguments and keyword arguments of what a call is compared with, or None."""
    if not isinstance(value, tuple) or len(value) > 3:
        return None
    name, args, kwargs = "", (), {}
    rest = list(value)
    if rest and isinstance(rest[0], str):
        name = rest.pop(0)
    if len(value) == 3 and len(rest) == 3:
        name, args, kwargs = value
        return name, args, kwargs
    if rest and isinstance(rest[0], tuple):
        args = rest.pop(0)
    if rest and isinstance(rest[0], dict):
        kwargs = rest.pop(0)
    return None if rest else (name, args, kwargs)


class _Call(tuple):
    """A call: `(name, args, kwargs)`, or `(args, kwargs)` where the name goes without saying."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        given = _parts(value)
        if given is None:
            raise TypeError(f"not a call: {value!r}")
        return tuple.__new__(cls, given[1:] if two else given)

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        theirs = _parts(other)
        if theirs is None:
            return NotImplemented if not isinstance(other, tuple) else False
        ours = _parts(self)
        if ours is None:
            return False
        if isinstance(other, _Call) and self._mock_parent and other._mock_parent:
            if self._mock_parent != other._mock_parent:
                return False
        if ours[0] != theirs[0] and not (len(self) == 2 or len(other) == 2 and isinstance(other[0], tuple)):
            return False
        # The other's first: `ANY` there equals what only equals its like.
        return (theirs[1], theirs[2]) == (ours[1], ours[2])

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        name = self._mock_name + "()"
        return _Call((self._mock_name, args, kwargs), name=name, parent=self)

    def __getattr__(self, attr):
        if attr.startswith("__") and attr.endswith("__"):
            raise AttributeError(attr)
        name = attr if self._mock_name is None else f"{self._mock_name}.{attr}"
        return _Call(name=name, parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in _COUNTED:
            return self.__getattr__(attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return f"call{name}" if name.startswith("()") else name
        name, args, kwargs = ("", *self) if len(self) == 2 else self
        name = "call" if not name else f"call{name}" if name.startswith("()") else f"call.{name}"
        return _signature(name, args, kwargs)

    def call_list(self):
        """The calls that a chain of them makes."""
        calls, one = [], self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        return _CallList(reversed(calls))


class _CallList(list):
    """Calls in order; a list of calls is in it when they follow each other there."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(list(self[i:i + len(value)]) == value for i in range(len(self) - len(value) + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


for _class in (_Call, _CallList):
    _class.__module__ = "unittest.mock"
call = _Call(from_kall=False)
