"""Calls as mocks record and expect them."""


def _signature(name, args, kwargs):
    parts = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}({', '.join(parts)})"


def _parts(value, name=""):
    """Name, arguments and keyword arguments of what a call is compared with, or None."""
    args, kwargs = (), {}
    rest = list(value)
    if len(rest) > 3:
        return None
    if len(rest) == 3:
        return tuple(rest)
    if rest and isinstance(rest[0], str):
        name = rest.pop(0)
    elif len(rest) == 2:
        return name, *rest
    if len(rest) > 1:
        return None
    if rest and isinstance(rest[0], tuple):
        args = rest[0]
    elif rest:
        kwargs = rest[0]
    return name, args, kwargs


class _Call(tuple):
    """A call: `(name, args, kwargs)`, or `(args, kwargs)` where the name goes without saying."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        given = _parts(value, name)
        if given is None:
            raise TypeError(f"not a call: {value!r}")
        return tuple.__new__(cls, given[1:] if two else given)

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        theirs, ours = _parts(other), ("", *self) if len(self) == 2 else self
        if theirs is None:
            return False
        parent, their_parent = self._mock_parent, getattr(other, "_mock_parent", None)
        if parent and their_parent and parent != their_parent:
            return False
        # A call without a name stands for any.
        if ours[0] and ours[0] != theirs[0]:
            return False
        # The other's first: `ANY` there equals what only equals its like.
        return (theirs[1], theirs[2]) == (ours[1], ours[2])

    def __ne__(self, other):
        equal = _Call.__eq__(self, other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        name = self._mock_name + "()"
        return _Call((self._mock_name, args, kwargs), name=name, parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def __getattribute__(self, attr):
        # What tuples can do is what a mock can be asked for.
        if attr in tuple.__dict__:
            return _Call.__getattr__(self, attr)
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

    def __eq__(self, other):
        # Defined so that it is asked first where it stands on the right, as in C.
        return list.__eq__(self, other)

    __hash__ = None

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
