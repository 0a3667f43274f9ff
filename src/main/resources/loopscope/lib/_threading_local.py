"""Values that each thread has for itself, as `threading.local`."""

from _thread import get_ident


class _local:
    __module__ = "_thread"

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_tables", {get_ident(): {}})
        object.__setattr__(self, "_arguments", (args, kwargs))
        return self

    def __getattribute__(self, name):
        own = _own(self)
        if name == "__dict__":
            return own
        if name in own and not _is_data(type(self), name):
            return own[name]
        try:
            return object.__getattribute__(self, "" if name in ("_tables", "_arguments") else name)
        except AttributeError:
            pass
        _lacks(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{_shown(type(self))}' object attribute '__dict__' is read-only")
        if _is_data(type(self), name):
            object.__setattr__(self, name, value)
        else:
            _own(self)[name] = value

    def __delattr__(self, name):
        if name == "__dict__":
            raise AttributeError(f"'{_shown(type(self))}' object attribute '__dict__' is read-only")
        own = _own(self)
        if _is_data(type(self), name):
            object.__delattr__(self, name)
        elif name in own:
            del own[name]
        else:
            _lacks(self, name)


def _lacks(self, name):
    raise AttributeError(f"'{_shown(type(self))}' object has no attribute '{name}'", name=name, obj=self)


def _shown(cls):
    return f"{cls.__module__}.{cls.__qualname__}" if cls is _local else cls.__name__


def _is_data(cls, name):
    """Whether a descriptor of the class takes care of the attribute."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return hasattr(type(base.__dict__[name]), "__set__")
    return False


def _own(self):
    """The attributes of the thread that runs; a subclass fills them anew in each thread."""
    tables = object.__getattribute__(self, "_tables")
    own = tables.get(get_ident())
    if own is None:
        own = tables[get_ident()] = {}
        cls = type(self)
        if cls.__init__ is not object.__init__:
            args, kwargs = object.__getattribute__(self, "_arguments")
            cls.__init__(self, *args, **kwargs)
    return own


local = _local
