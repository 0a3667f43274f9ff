"""How values of a class are copied, where the class does not say so."""

__all__ = ["pickle", "constructor"]
dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Names the function that takes values of a class apart."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


_LIVING = {"generator", "coroutine", "async_generator", "frame", "code", "module", "memoryview", "traceback",
           "weakref", "ReferenceType", "lock", "RLock", "_local", "TextIOWrapper", "StringIO", "Task", "Future", "Context",
           "ContextVar", "dict_keys", "dict_values", "dict_items", "cell", "mappingproxy", "Thread"}
_HOMES = ("builtins", "_thread", "_io", "_asyncio", "asyncio", "_contextvars", "weakref", "types")


def _refuse(cls):
    """What lives in one place only can neither be copied nor written down."""
    for base in cls.__mro__:
        name, module = base.__name__, base.__module__
        if name in _LIVING and module in _HOMES:
            if name == "memoryview":
                raise TypeError("cannot pickle memoryview objects")
            if module == "_io":
                raise TypeError(f"cannot pickle {cls.__name__!r} instances")
            where = "" if module in ("builtins", "types") else module + "."
            raise TypeError(f"cannot pickle {where + name!r} object")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)
