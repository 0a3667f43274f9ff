"""References that do not keep their objects alive."""

from _weakref import ReferenceType, getweakrefcount, getweakrefs, ref

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]


def __getattr__(name):
    if name in ("WeakKeyDictionary", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize", "KeyedRef"):
        import _weak_containers
        value = globals()[name] = getattr(_weak_containers, name)
        return value
    if name in ("proxy", "ProxyType", "CallableProxyType", "ProxyTypes"):
        import _weak_proxy
        value = globals()[name] = getattr(_weak_proxy, name)
        return value
    raise AttributeError(f"module 'weakref' has no attribute {name!r}")
