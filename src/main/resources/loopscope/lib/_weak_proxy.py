"""`weakref.proxy`: stands for an object without keeping it."""

import operator
from _types import call_fully
from _weakref import inside, proxied
from weakref import ref

_BINARY = ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and_", "or_", "xor")
_UNARY = ("neg", "pos", "abs", "invert", "index")
_COMPARISONS = ("lt", "le", "eq", "ne", "gt", "ge")
_CALLS = {"str": str, "bytes": bytes, "len": len, "bool": bool, "int": int, "float": float, "iter": iter, "next": next,
          "reversed": reversed, "divmod": divmod, "round": round}


def _referent(proxy):
    found = object.__getattribute__(proxy, "_reference")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


def _plain(value):
    return _referent(value) if type(value) in ProxyTypes else value


class ProxyType:
    __slots__ = ("_reference",)
    __hash__ = None

    def __getattribute__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __repr__(self):
        found = object.__getattribute__(self, "_reference")()
        return f"<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>"

    def __getitem__(self, key):
        return _referent(self)[key]

    def __setitem__(self, key, value):
        _referent(self)[key] = value

    def __delitem__(self, key):
        del _referent(self)[key]

    def __contains__(self, value):
        return value in _referent(self)


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _referent(self)(*args, **kwargs)


def _equip():
    def binary(function):
        return lambda self, other: function(_plain(self), _plain(other))

    def reflected(function):
        return lambda self, other: function(_plain(other), _plain(self))

    def unary(function):
        return lambda self, *args: function(_referent(self), *args)

    for name in _BINARY:
        function, plain = getattr(operator, name), name.rstrip("_")
        setattr(ProxyType, f"__{plain}__", binary(function))
        setattr(ProxyType, f"__r{plain}__", reflected(function))
        setattr(ProxyType, f"__i{plain}__", binary(getattr(operator, f"i{plain}")))
    for name in _COMPARISONS:
        setattr(ProxyType, f"__{name}__", binary(getattr(operator, name)))
    for name in _UNARY:
        setattr(ProxyType, f"__{name}__", unary(getattr(operator, name)))
    for name, function in _CALLS.items():
        setattr(ProxyType, f"__{name}__", unary(function))


ProxyTypes = (ProxyType, CallableProxyType)
_equip()
for _type in ProxyTypes:
    _type.__module__ = "weakref"
call_fully(*ProxyTypes)


def proxy(object, callback=None, /):
    shared = proxied(object) if callback is None else None
    if shared is not None:
        return shared
    made = _new(CallableProxyType if callable(object) else ProxyType)
    told = None if callback is None else lambda _: callback(made)
    ref(object)  # refuses what cannot be referred to
    _set(made, inside(made, object, told))
    return made


_new = object.__new__
_set = ProxyType._reference.__set__
