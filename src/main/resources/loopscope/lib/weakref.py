"""References that do not keep their objects alive."""

from _weakref import ReferenceType, getweakrefcount, getweakrefs, ref

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]


_CONTAINERS = ("WeakKeyDictionary", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize", "KeyedRef")
_PROXIES = ("proxy", "ProxyType", "CallableProxyType", "ProxyTypes")


def __dir__():
    return [*globals(), *_CONTAINERS, *_PROXIES]


def __getattr__(name):
    if name in _CONTAINERS:
        import _weak_containers
        value = globals()[name] = getattr(_weak_containers, name)
        return value
    if name in _PROXIES:
        import _weak_proxy
        value = globals()[name] = getattr(_weak_proxy, name)
        return value
    raise AttributeError(f"module 'weakref' has no attribute {name!r}")
