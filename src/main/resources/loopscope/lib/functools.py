"""Functions that take or make functions."""

from _functools import cmp_to_key, lru_cache, partial, reduce, Placeholder
from types import GenericAlias, MethodType

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
    "cache", "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch",
    "singledispatchmethod", "cached_property", "Placeholder",
]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like what it wraps."""
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            continue
        setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """The decorator form of `update_wrapper`."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def cache(user_function, /):
    """Remembers every result."""
    return lru_cache(maxsize=None)(user_function)


_MARK = object()
_CacheInfo = None


def _make_key(args, kwds, typed):
    # What a cache files a call under: equal for equal calls, and plain for a single int or str.
    key = args
    if kwds:
        key += (_MARK, *(part for item in kwds.items() for part in item))
    if typed:
        return key + tuple(map(type, args)) + tuple(map(type, kwds.values()))
    return key[0] if len(key) == 1 and type(key[0]) in (int, str) else key


def _cache_info(*figures):
    # Asked for by few programs, so that not every start makes the class.
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple
        _CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
        _CacheInfo.__module__ = __name__
    return _CacheInfo(*figures)


def _derive(root, operator, result):
    # One comparison from another: `root` gives the answer or NotImplemented, `result` turns it round.
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        return result(answer, self, other)
    compare.__name__ = operator
    compare.__doc__ = getattr(int, operator).__doc__
    return compare


_ORDERINGS = {
    "__lt__": {
        "__gt__": lambda less, a, b: not less and a != b,
        "__le__": lambda less, a, b: less or a == b,
        "__ge__": lambda less, a, b: not less,
    },
    "__le__": {
        "__ge__": lambda le, a, b: not le or a == b,
        "__lt__": lambda le, a, b: le and a != b,
        "__gt__": lambda le, a, b: not le,
    },
    "__gt__": {
        "__lt__": lambda more, a, b: not (more or a == b),
        "__ge__": lambda more, a, b: more or a == b,
        "__le__": lambda more, a, b: not more,
    },
    "__ge__": {
        "__le__": lambda ge, a, b: not ge or a == b,
        "__gt__": lambda ge, a, b: ge and a != b,
        "__lt__": lambda ge, a, b: not ge,
    },
}


def total_ordering(cls):
    """Adds the comparisons that a class lacks, from the one that it has."""
    roots = [name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for operator, result in _ORDERINGS[root].items():
        if operator not in roots:
            setattr(cls, operator, _derive(root, operator, result))
    return cls


class partialmethod:
    """A method with some arguments given in advance."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        parts = [repr(self.func)] + [repr(a) for a in self.args]
        parts += [f"{k}={v!r}" for k, v in self.keywords.items()]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None and not callable(self.func):
            return partial(get(obj, cls), *self.args, **self.keywords)
        if get is not None and not isinstance(self.func, partial):
            new_func = get(obj, cls)
            if new_func is not self.func:
                return partial(new_func, *self.args, **self.keywords)
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


class cached_property:
    """A property computed once and then kept in the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            kept = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f"instance to cache {self.attrname!r} property.") from None
        if self.attrname in kept:
            return kept[self.attrname]
        value = self.func(instance)
        kept[self.attrname] = value
        return value

    __class_getitem__ = classmethod(GenericAlias)


def _best_match(cls, registry):
    for base in cls.__mro__:
        if base in registry and base is not object:
            return base
    # Abstract base classes come after the real bases, the most derived of them first.
    matches = [t for t in registry if t not in cls.__mro__ and _is_subclass(cls, t)]
    best = None
    for t in matches:
        if best is None or issubclass(t, best):
            best = t
        elif not issubclass(best, t):
            raise RuntimeError(f"Ambiguous dispatch: {best} or {t}")
    return best if best is not None else object


def _is_subclass(cls, t):
    try:
        return issubclass(cls, t)
    except TypeError:
        return False


def _union_members(cls):
    from types import UnionType
    if isinstance(cls, UnionType):
        return cls.__args__
    return (cls,)


def singledispatch(func):
    """A function with one implementation a type of its first argument."""
    registry = {}
    found = {}
    funcname = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        if cls not in found:
            found[cls] = registry[cls] if cls in registry else registry[_best_match(cls, registry)]
        return found[cls]

    def register(cls, func=None):
        if all(isinstance(c, type) for c in _union_members(cls)):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. "
                                "Use either `@register(some_class)` or plain `@register` on an annotated function.")
            func = cls
            from typing import get_type_hints
            argname, cls = next(iter(get_type_hints(func).items()))
            if not all(isinstance(c, type) for c in _union_members(cls)):
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        for c in _union_members(cls):
            registry[c] = func
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """A method with one implementation a type of its first argument after `self`."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if not args:
                funcname = getattr(self.func, "__name__", "singledispatchmethod method")
                raise TypeError(f"{funcname} requires at least 1 positional argument")
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
