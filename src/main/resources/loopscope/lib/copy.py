"""Copies of objects, shallow and deep."""

import copyreg
import types
import weakref

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error
_ATOMS = (type(None), int, float, bool, complex, bytes, str, type, range, slice, type(...), type(NotImplemented),
          types.FunctionType, types.BuiltinFunctionType, types.CodeType, property)


def copy(x):
    """A copy that shares what the object holds."""
    cls = type(x)
    if cls in _ATOMS or cls in (tuple, frozenset) or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, None, None)


def deepcopy(x, memo=None):
    """A copy of the object and of everything that it holds."""
    cls = type(x)
    if cls in _ATOMS:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    if cls is list:
        y = memo[key] = []
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = memo[key] = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
    elif cls is tuple:
        y = tuple([deepcopy(item, memo) for item in x])
        if key in memo:
            return memo[key]
        if all(a is b for a, b in zip(x, y)):
            y = x
    elif issubclass(cls, type):
        y = x
    elif cls is set or cls is frozenset:
        y = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = x.copy()
    elif cls is types.MethodType:
        y = types.MethodType(x.__func__, deepcopy(x.__self__, memo))
    else:
        copier = getattr(x, "__deepcopy__", None)
        y = copier(memo) if copier is not None else _rebuild(x, memo, lambda v: deepcopy(v, memo))
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _is_of_program(function):
    """Whether a program wrote it; those of the library leave attributes of derived classes out."""
    code = getattr(function, "__code__", None)
    return code is not None and not code.co_filename.startswith("<loopscope")


def _rebuild(x, memo, deep):
    cls = type(x)
    if cls is weakref.ref:
        return x
    copyreg._refuse(cls)
    reduce = cls.__dict__.get("__reduce__") or next(
        (b.__dict__["__reduce__"] for b in cls.__mro__ if "__reduce__" in b.__dict__ and b is not object), None)
    reduce_ex = next((b.__dict__["__reduce_ex__"] for b in cls.__mro__
                      if "__reduce_ex__" in b.__dict__ and _is_of_program(b.__dict__["__reduce_ex__"])), None)
    reduce = reduce_ex or reduce
    if reduce is None:
        if cls.__module__ == "builtins" and cls.__flags__ & 512 == 0 if hasattr(cls, "__flags__") else False:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        return _rebuild_instance(x, memo, deep)
    parts = reduce(x, 4) if reduce_ex is not None else reduce(x)
    if isinstance(parts, str):
        return x
    func, args, state, items, pairs = (*parts, None, None, None)[:5]
    y = func(*([deep(a) for a in args] if deep else args))
    if deep:
        memo[id(x)] = y
    if state is None and not _is_of_program(reduce):
        state = getattr(x, "__dict__", None)
    if state:
        _set_state(y, deep(state) if deep else state)
    for item in items or ():
        y.append(deep(item) if deep else item)
    for k, v in pairs or ():
        y[deep(k) if deep else k] = deep(v) if deep else v
    return y


def _rebuild_instance(x, memo, deep):
    cls = type(x)
    args = x.__getnewargs__() if hasattr(x, "__getnewargs__") else ()
    y = cls.__new__(cls, *args)
    if deep:
        memo[id(x)] = y
    if hasattr(cls, "__getstate__") and cls.__getstate__ is not getattr(object, "__getstate__", None):
        state = x.__getstate__()
    else:
        state = dict(getattr(x, "__dict__", {}))
        for base in cls.__mro__:
            slots = base.__dict__.get("__slots__", ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                    state[name] = getattr(x, name)
    if deep:
        state = deep(state)
    _set_state(y, state)
    if isinstance(x, list):
        y.extend(deep(i) if deep else i for i in list(x))
    elif isinstance(x, dict):
        for k, v in list(x.items()):
            y[deep(k) if deep else k] = deep(v) if deep else v
    elif isinstance(x, set):
        y.update(deep(i) if deep else i for i in list(x))
    return y


def _set_state(y, state):
    if hasattr(y, "__setstate__") and not isinstance(y, BaseException):
        y.__setstate__(state)
        return
    for name, value in state.items():
        object.__setattr__(y, name, value) if type(y).__setattr__ is not object.__setattr__ else setattr(y, name, value)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    cls = type(obj)
    func = getattr(cls, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return func(obj, **changes)
