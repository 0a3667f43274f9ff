"""Names for types that the language makes, and helpers for making classes."""

from _types import *
from _types import (AsyncGeneratorType, BuiltinFunctionType, CellType, CodeType, CoroutineType, EllipsisType,
                    FunctionType, GeneratorType, GenericAlias, make_awaitable, MappingProxyType, MethodDescriptorType, MethodType,
                    ModuleType, NoneType, NotImplementedType, TracebackType, UnionType)

LambdaType = FunctionType
BuiltinMethodType = BuiltinFunctionType
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
GetSetDescriptorType = type(int.__dict__["real"])


def _sample_frame():
    import sys
    return type(sys._getframe())


class _Slotted:
    __slots__ = ("x",)


MemberDescriptorType = type(_Slotted.__dict__["x"])
FrameType = _sample_frame()


class DynamicClassAttribute:
    """A property that a class's own attribute of the same name is not hidden by."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


def resolve_bases(bases):
    """The bases with those that stand for others replaced."""
    new_bases = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            new_bases.append(base)
        else:
            new_bases.extend(entries(bases))
    return tuple(new_bases)


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, namespace and keywords that a class statement would use."""
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
    if isinstance(meta, type):
        for base in bases:
            if issubclass(type(base), meta):
                meta = type(base)
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class made at run time as by a class statement."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases and resolved != tuple(bases):
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def get_original_bases(cls, /):
    """The bases as written, before `__mro_entries__`."""
    return cls.__dict__.get("__orig_bases__", cls.__bases__)


def coroutine(func):
    """Lets a generator function's generators be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if make_awaitable(func):
        return func
    import functools

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if type(made) is GeneratorType and not made.gi_code.co_flags & 0x100:
            return _AwaitableGenerator(made)
        return made
    return wrapped


class _AwaitableGenerator:
    """A generator that some function gave back, for `await`."""

    def __init__(self, generator):
        self._generator = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    def send(self, value):
        return self._generator.send(value)

    def throw(self, *args):
        return self._generator.throw(*args)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self._generator

    __await__ = __iter__

    gi_code = property(lambda self: self._generator.gi_code)
    gi_frame = property(lambda self: self._generator.gi_frame)
    gi_running = property(lambda self: self._generator.gi_running)
    gi_yieldfrom = property(lambda self: self._generator.gi_yieldfrom)
    cr_code, cr_frame, cr_running, cr_await = gi_code, gi_frame, gi_running, gi_yieldfrom
