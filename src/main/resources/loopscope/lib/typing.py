"""Names for type hints, and what they do when a program runs."""

import collections
import collections.abc
import contextlib
import functools
import operator
import sys
import types
from abc import ABCMeta, abstractmethod
from types import GenericAlias
from _typing import (Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar,
                     TypeVarTuple, Union)

TYPE_CHECKING = False
Text = str

# What a hint says is checked no further than this: a callable, a type variable or a special form is good enough.


class _SpecialForm:
    """A name with a meaning of its own, such as `ClassVar`; subscribable if it has a function for that."""

    __slots__ = ("_name", "_subscribe")

    def __init__(self, name, subscribe=None):
        self._name = name
        self._subscribe = subscribe

    @property
    def __name__(self):
        return self._name

    __qualname__ = property(lambda self: self._name)
    __module__ = "typing"

    def __getattr__(self, name):
        raise AttributeError(name)

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __getitem__(self, parameters):
        if self._subscribe is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._subscribe(self, parameters)


def _repr(obj):
    if isinstance(obj, tuple):
        return "[" + ", ".join(_repr(t) for t in obj) + "]"
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    return repr(obj)


def _hint(arg, message="Parameters to generic types must be types."):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, (tuple, list)):
        return tuple(_hint(a) for a in arg)
    if arg is ... or callable(arg) or isinstance(arg, (_SpecialForm, _GenericAlias, TypeVar, ParamSpec, TypeVarTuple)):
        return arg
    if type(arg) in (Union, GenericAlias, TypeAliasType, ForwardRef) or not isinstance(
            arg, (int, float, complex, bytes, list, dict, set)):
        return arg
    raise TypeError(f"{message} Got {arg!r:.100}.")


def _parameters_of(args):
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            candidates = (arg,)
        elif isinstance(arg, tuple):
            candidates = _parameters_of(arg)
        elif isinstance(arg, type) and not isinstance(arg, GenericAlias):
            candidates = ()
        else:
            candidates = getattr(arg, "__parameters__", ())
        for candidate in candidates:
            if candidate not in found:
                found.append(candidate)
    return tuple(found)


class _GenericAlias:
    """A generic type with arguments, such as `List[int]` or `Stack[str]`."""

    def __init__(self, origin, args, *, name=None, inst=True):
        self.__dict__.update(
            __origin__=origin, __args__=args if isinstance(args, tuple) else (args,), _name=name, _inst=inst)
        self.__dict__["__parameters__"] = _parameters_of(self.__args__)
        if name is None:
            self.__dict__["__module__"] = origin.__module__

    def __repr__(self):
        head = "typing." + self._name if self._name else _repr(self.__origin__)
        if self.__origin__ is collections.abc.Callable and self._name:
            params = self.__args__[:-1]
            if len(params) == 1 and (params[0] is ... or isinstance(params[0], (ParamSpec, _GenericAlias))):
                shown = _repr(params[0])
            else:
                shown = _repr(params)
            return f"{head}[{shown}, {_repr(self.__args__[-1])}]"
        if self._name == "Literal":
            return f"{head}[{', '.join(repr(a) for a in self.__args__) or '()'}]"
        shown = ", ".join(_repr(a) for a in self.__args__)
        return f"{head}[{shown or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        if self._name == "Literal":
            return self.__origin__ is other.__origin__ and (
                {(type(a), a) for a in self.__args__} == {(type(a), a) for a in other.__args__})
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __getitem__(self, args):
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        if len(self.__parameters__) == 1 and isinstance(self.__parameters__[0], ParamSpec) and (
                len(args) != 1 or not isinstance(args[0], (list, tuple, ParamSpec)) and args[0] is not ...):
            args = (args,)
        args = tuple(_hint(a) for a in args)
        if len(args) != len(self.__parameters__) and not any(
                isinstance(p, TypeVarTuple) for p in self.__parameters__):
            many = "many" if len(args) > len(self.__parameters__) else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual {len(args)}, "
                            f"expected {len(self.__parameters__)}")
        given = dict(zip(self.__parameters__, args))
        kind = _CallableGenericAlias if isinstance(self, _CallableGenericAlias) else _GenericAlias
        return kind(self.__origin__, _substitute(self.__args__, given), name=self._name, inst=self._inst)

    def __mro_entries__(self, bases):
        if self._name and self.__origin__ not in (Generic, Protocol):
            rest = bases[bases.index(self) + 1:]
            if any(isinstance(b, _GenericAlias) or isinstance(b, type) and issubclass(b, Generic) for b in rest):
                return (self.__origin__,)
            return (self.__origin__, Generic) if Generic not in bases else (self.__origin__,)
        if self.__origin__ is Generic:
            later = bases[bases.index(self) + 1:]
            if Protocol in bases or any(isinstance(b, _GenericAlias) and b is not self for b in later):
                return ()
        return (self.__origin__,)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; "
                            f"use {self.__origin__.__name__.lower()}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__") and self._name:
            return self._name
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        if name in self.__dict__ or name.startswith("__") and name.endswith("__"):
            self.__dict__[name] = value
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield Unpack[self]


def _substitute(args, given):
    result = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            value = given.get(arg, arg)
            if isinstance(arg, ParamSpec) and isinstance(value, tuple):
                result.extend(value)
            else:
                result.append(value)
        elif isinstance(arg, tuple):
            result.append(_substitute(arg, given))
        elif getattr(arg, "__parameters__", ()) and not isinstance(arg, type):
            result.append(arg[tuple(given.get(p, p) for p in arg.__parameters__)])
        else:
            result.append(arg)
    return tuple(result)


def _generic_class_getitem(cls, args):
    """`Generic[T]`, `Protocol[T]` and subscription of classes derived from them."""
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple(_hint(a) for a in args)
    if cls in (Generic, Protocol):
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(isinstance(a, (TypeVar, ParamSpec, TypeVarTuple)) or getattr(a, "_name", "") == "Unpack"
                   for a in args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                            "or parameter specification variables.")
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, args, name=cls.__name__ if cls is Protocol else "Generic")
    parameters = getattr(cls, "__parameters__", ())
    if not parameters:
        raise TypeError(f"{cls} is not a generic class")
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec) and len(args) != 1:
        args = (args,)
    if len(args) != len(parameters) and not any(isinstance(p, TypeVarTuple) for p in parameters):
        missing = len([p for p in parameters if getattr(p, "__default__", NoDefault) is NoDefault])
        if not missing <= len(args) < len(parameters):
            many = "many" if len(args) > len(parameters) else "few"
            expected = len(parameters) if missing == len(parameters) else f"at least {missing}"
            raise TypeError(f"Too {many} arguments for {cls}; actual {len(args)}, expected {expected}")
        args += tuple(p.__default__ for p in parameters[len(args):])
    return _GenericAlias(cls, args)


def _generic_init_subclass(cls):
    """Collects the type variables of a class derived from Generic."""
    if "__orig_bases__" in cls.__dict__:
        bases = cls.__orig_bases__
        error = Generic in bases
    else:
        bases, error = (), Generic in cls.__bases__ and cls.__name__ != "Protocol"
    if error:
        raise TypeError("Cannot inherit from plain Generic")
    parameters = _parameters_of([b for b in bases if not isinstance(b, type)])
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol):
            declared = base.__parameters__
            missing = [p for p in parameters if p not in declared]
            if missing and base.__origin__ is Generic:
                names = ", ".join(str(p) for p in missing)
                listed = ", ".join(str(p) for p in declared)
                raise TypeError(f"Some type variables ({names}) are not listed in Generic[{listed}]")
            parameters = declared
            break
    if "__parameters__" not in cls.__dict__:
        cls.__parameters__ = tuple(parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """A value of any type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _single(form, parameters):
    return _GenericAlias(form, (_hint(parameters),), name=form._name)


def _optional(form, parameters):
    if isinstance(parameters, tuple):
        raise TypeError(f"{form} requires a single type. Got {parameters!r}.")
    return Union[parameters, type(None)]


def _literal(form, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        for value in p.__args__ if isinstance(p, _GenericAlias) and p._name == "Literal" else (p,):
            if not any(type(value) is type(seen) and value == seen for seen in flat):
                flat.append(value)
    return _GenericAlias(form, tuple(flat), name="Literal")


def _concatenate(form, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    return _GenericAlias(form, tuple(_hint(p) for p in parameters), name="Concatenate")


Optional = _SpecialForm("Optional", _optional)
Literal = _SpecialForm("Literal", _literal)
Concatenate = _SpecialForm("Concatenate", _concatenate)
ClassVar, Final, TypeGuard, TypeIs, Required, NotRequired, ReadOnly, Unpack = [
    _SpecialForm(name, _single)
    for name in ("ClassVar", "Final", "TypeGuard", "TypeIs", "Required", "NotRequired", "ReadOnly", "Unpack")]
NoReturn, Never, Self, LiteralString, TypeAlias = [
    _SpecialForm(name) for name in ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias")]


class _CallableGenericAlias(_GenericAlias):
    """`Callable` with its parameters and result."""


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), name="Annotated")
        self.__dict__["__metadata__"] = metadata

    def __repr__(self):
        return f"typing.Annotated[{_repr(self.__origin__)}, {', '.join(repr(m) for m in self.__metadata__)}]"

    def __eq__(self, other):
        return (isinstance(other, _AnnotatedAlias) and self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


def _annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_hint(parameters[0]), parameters[1:])


Annotated = _SpecialForm("Annotated", _annotated)


class _Collection(_SpecialForm):
    """A name for a class, such as `List` for `list`; `count` is how many parameters it takes (-1: any number)."""

    __slots__ = ("__origin__", "_count")

    def __init__(self, name, origin, count):
        super().__init__(name)
        self.__origin__ = origin
        self._count = count

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if self.__origin__ is collections.abc.Callable:
            return self._callable(parameters)
        if self._count >= 0 and len(parameters) != self._count and self._name not in (
                "Generator", "AsyncGenerator", "ContextManager", "AsyncContextManager"):
            many = "many" if len(parameters) > self._count else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual {len(parameters)}, expected {self._count}")
        if self._name in ("Generator", "AsyncGenerator"):
            parameters += (type(None),) * (self._count - len(parameters))
        if self._name in ("ContextManager", "AsyncContextManager"):
            parameters += (bool | None,) * (2 - len(parameters))
        return _GenericAlias(self.__origin__, tuple(_hint(p) for p in parameters), name=self._name, inst=False)

    def _callable(self, parameters):
        if len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = parameters
        if isinstance(args, list):
            args = tuple(_hint(a) for a in args)
        elif args is ... or isinstance(args, (ParamSpec, _GenericAlias)):
            args = (args,)
        else:
            raise TypeError(f"Callable[args, result]: args must be a list. Got {args!r}")
        return _CallableGenericAlias(self.__origin__, args + (_hint(result),), name="Callable")

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__.lower()}() instead")

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)


_COLLECTIONS = {
    "List": (list, 1), "Dict": (dict, 2), "Set": (set, 1), "FrozenSet": (frozenset, 1), "Tuple": (tuple, -1),
    "Type": (type, 1), "Deque": (collections.deque, 1), "DefaultDict": (collections.defaultdict, 2),
    "OrderedDict": (collections.OrderedDict, 2), "Counter": (collections.Counter, 1),
    "ChainMap": (collections.ChainMap, 2), "Callable": (collections.abc.Callable, 2),
    "Awaitable": (collections.abc.Awaitable, 1), "Coroutine": (collections.abc.Coroutine, 3),
    "AsyncIterable": (collections.abc.AsyncIterable, 1), "AsyncIterator": (collections.abc.AsyncIterator, 1),
    "AsyncGenerator": (collections.abc.AsyncGenerator, 2), "Iterable": (collections.abc.Iterable, 1),
    "Iterator": (collections.abc.Iterator, 1), "Generator": (collections.abc.Generator, 3),
    "Reversible": (collections.abc.Reversible, 1), "Container": (collections.abc.Container, 1),
    "Collection": (collections.abc.Collection, 1), "AbstractSet": (collections.abc.Set, 1),
    "MutableSet": (collections.abc.MutableSet, 1), "Mapping": (collections.abc.Mapping, 2),
    "MutableMapping": (collections.abc.MutableMapping, 2), "Sequence": (collections.abc.Sequence, 1),
    "MutableSequence": (collections.abc.MutableSequence, 1), "MappingView": (collections.abc.MappingView, 1),
    "KeysView": (collections.abc.KeysView, 1), "ItemsView": (collections.abc.ItemsView, 2),
    "ValuesView": (collections.abc.ValuesView, 1), "Hashable": (collections.abc.Hashable, 0),
    "Sized": (collections.abc.Sized, 0), "ContextManager": (contextlib.AbstractContextManager, 2),
    "AsyncContextManager": (contextlib.AbstractAsyncContextManager, 2),
}
for _name, (_origin, _count) in _COLLECTIONS.items():
    globals()[_name] = _Collection(_name, _origin, _count)


def __getattr__(name):
    if name in ("Pattern", "Match"):
        import re
        value = globals()[name] = _Collection(name, getattr(re, name), 1)
        return value
    raise AttributeError(f"module 'typing' has no attribute {name!r}")


T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
AnyStr = TypeVar("AnyStr", bytes, str)


class ForwardRef:
    """A type that is named in quotes because it may not exist yet."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=None):
        return eval(self.__forward_arg__, globals if globals is not None else {}, locals)

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    return forward_ref.evaluate(globals=globals, locals=locals)


# Protocols

_NOT_MEMBERS = frozenset([
    "__abstractmethods__", "__annotations__", "__annotate__", "__annotate_func__", "__annotations_cache__", "__dict__",
    "__doc__", "__init__", "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__",
    "__class_getitem__", "__match_args__", "__static_attributes__", "__firstlineno__", "__orig_bases__",
    "__parameters__", "__qualname__", "__protocol_attrs__", "__type_params__", "_abc_registry", "_is_protocol",
    "_is_runtime_protocol", "__init_subclass__", "__orig_class__", "__conditional_annotations__", "__classdict__"])


def _members_of(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names.update(n for n in [*base.__dict__, *getattr(base, "__annotations__", ())] if n not in _NOT_MEMBERS)
    return names


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls in type(instance).__mro__ or any(
                isinstance(instance, known) for known in cls.__dict__.get("_abc_registry", ())):
            return True
        for name in cls.__protocol_attrs__:
            try:
                value = getattr(instance, name)
            except AttributeError:
                return False
            if value is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        data = sorted(n for n in cls.__protocol_attrs__ if not callable(getattr(cls, n, None)))
        if data:
            raise TypeError("Protocols with non-method members don't support issubclass(). "
                            f"Non-method members: {str(data)[1:-1]}.")
        return super().__subclasscheck__(other)


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    for base in cls.__mro__[cls.__mro__.index(cls) + 1:]:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            return init(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A base for classes that say which members others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol:
            for base in cls.__bases__:
                if not (base in (object, Generic) or getattr(base, "_is_protocol", False)
                        or base.__module__ in ("collections.abc", "contextlib")):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            cls.__protocol_attrs__ = _members_of(cls)
            if "__subclasshook__" not in cls.__dict__:
                cls.__subclasshook__ = classmethod(_protocol_hook)
            if cls.__init__ is Protocol.__init__ or cls.__init__ is object.__init__:
                cls.__init__ = _no_init
        elif "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(lambda cls, other: NotImplemented)


def runtime_checkable(cls):
    """Lets isinstance() look for a protocol's members."""
    if not (isinstance(cls, type) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


def _support_protocol(name, method):
    def body(self):
        pass
    body.__name__ = method
    cls = _ProtocolMeta(name, (Protocol,), {
        method: abstractmethod(body), "__module__": "typing", "__slots__": (), "_is_protocol": True})
    return runtime_checkable(cls)


SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound = [
    _support_protocol("Supports" + _name.title(), f"__{_name}__")
    for _name in ("int", "float", "complex", "bytes", "index", "abs", "round")]


# Named tuples and typed dicts


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        import annotationlib
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        if "__annotations__" in ns:
            hints = ns["__annotations__"]
        else:
            hints = annotationlib._namespace_annotations(ns)
        defaults = []
        for name in hints:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default "
                                f"field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        nt = collections.namedtuple(typename, list(hints), defaults=[ns[n] for n in defaults], module=ns["__module__"])
        nt.__annotations__ = nt.__new__.__annotations__ = {n: _hint(h) for n, h in hints.items()}
        nt.__bases__ = tuple(tuple if b is _NamedTuple else b for b in bases) if len(bases) > 1 else nt.__bases__
        if Generic in bases:
            nt.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                       "_make", "_replace", "_asdict", "_source"):
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in ("__module__", "__name__", "__qualname__", "__annotations__", "__annotate__",
                           "__annotate_func__", "__classcell__") and key not in nt._fields:
                setattr(nt, key, value)
                setter = getattr(type(value), "__set_name__", None)
                if setter is not None:
                    setter(value, nt, key)
        if "__qualname__" in ns:
            nt.__qualname__ = ns["__qualname__"]
        return nt


def NamedTuple(typename, fields=None, /, **kwargs):
    """A tuple class with named, annotated fields; also a base class."""
    if fields is None:
        import warnings

        how = "using keyword arguments" if kwargs else "by failing to pass a value for the 'fields' parameter"
        if not kwargs:
            how = "Failing to pass a value for the 'fields' parameter"
        warnings.warn(f"Creating NamedTuple classes {how} is deprecated and will be disallowed in Python 3.15. "
                      "Use the class-based or functional syntax instead." if kwargs else
                      f"{how} is deprecated and will be disallowed in Python 3.15. To create a NamedTuple class with 0 "
                      f"fields using the functional syntax, pass an empty list, e.g. `{typename} = "
                      f"NamedTuple({typename!r}, [])`.", DeprecationWarning, stacklevel=2)
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    pairs = [(name, _hint(hint)) for name, hint in fields]
    nt = collections.namedtuple(typename, [name for name, _ in pairs], module=sys._getframemodulename(1))
    nt.__annotations__ = nt.__new__.__annotations__ = dict(pairs)
    nt.__orig_bases__ = (NamedTuple,)
    return nt


class _NamedTuple(metaclass=type("_Marker", (type,), {})):
    pass


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True, closed=None, extra_items=None):
        import annotationlib
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic and base is not dict:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        own = ns["__annotations__"] if "__annotations__" in ns else annotationlib._namespace_annotations(ns)
        new = type.__new__(_TypedDictMeta, name, (dict,), ns)
        hints, required, optional = {}, set(), set()
        for base in bases:
            hints.update(getattr(base, "__annotations__", {}) if base is not dict else {})
            required |= getattr(base, "__required_keys__", set())
            optional |= getattr(base, "__optional_keys__", set())
        for key, hint in own.items():
            hints[key] = hint
            form = getattr(hint, "_name", None)
            (required if form == "Required" or total and form != "NotRequired" else optional).add(key)
        new.__annotations__ = hints
        new.__required_keys__ = frozenset(required)
        new.__optional_keys__ = frozenset(optional)
        new.__total__ = total
        return new

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


def TypedDict(typename, fields={}, /, *, total=True, closed=None, extra_items=None):
    """A dict class with named, annotated keys; also a base class."""
    return _TypedDictMeta(typename, (), {"__annotations__": dict(fields),
                                         "__module__": sys._getframemodulename(1)}, total=total)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """A type that is another one by another name: calling it gives its argument back."""

    __call__ = staticmethod(lambda x: x)

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        self.__module__ = sys._getframemodulename(1)

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{name} = NewType({name!r}, {name})`")

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# Functions


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    shown = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {shown[:100] + '...' if len(shown) > 100 else shown}")


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
        "module should always be followed by an implementation that is not @overload-ed.")


def overload(func):
    f = getattr(func, "__func__", func)
    _overloads.setdefault((f.__module__, f.__qualname__), []).append(func)
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), []))


def clear_overloads():
    _overloads.clear()


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _Collection, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (
                len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec))):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def _evaluated(hint, globalns, localns):
    if hint is None:
        return type(None)
    if isinstance(hint, str):
        return _evaluated(eval(hint, globalns, localns), globalns, localns)
    if isinstance(hint, ForwardRef):
        return _evaluated(hint.__forward_arg__, globalns, localns)
    if isinstance(hint, _AnnotatedAlias):
        return _AnnotatedAlias(_evaluated(hint.__origin__, globalns, localns), hint.__metadata__)
    if isinstance(hint, _GenericAlias) and hint._name != "Literal":
        args = tuple(_evaluated(a, globalns, localns) if not isinstance(a, tuple) else a for a in hint.__args__)
        return hint if args == hint.__args__ else _GenericAlias(hint.__origin__, args, name=hint._name, inst=hint._inst)
    return hint


def _bare(hint):
    if isinstance(hint, _AnnotatedAlias):
        return _bare(hint.__origin__)
    if isinstance(hint, _GenericAlias) and hint._name in ("Required", "NotRequired", "ReadOnly"):
        return _bare(hint.__args__[0])
    return hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=None):
    """The annotations of a function, class or module, with quoted ones evaluated."""
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            module = sys.modules.get(base.__module__)
            names = globalns if globalns is not None else getattr(module, "__dict__", {})
            for name, value in (getattr(base, "__annotations__", None) or {}).items():
                hints[name] = _evaluated(value, names, localns if localns is not None else dict(vars(base)))
    else:
        target = obj
        while hasattr(target, "__wrapped__"):
            target = target.__wrapped__
        names = globalns if globalns is not None else getattr(target, "__globals__", None)
        if names is None:
            names = getattr(obj, "__dict__", {})
        found = getattr(obj, "__annotations__", None)
        if found is None:
            if isinstance(obj, (types.ModuleType, types.BuiltinFunctionType)):
                return {}
            raise TypeError(f"{obj!r} does not have annotations")
        for name, value in found.items():
            hints[name] = _evaluated(value, names, localns)
    return hints if include_extras else {name: _bare(hint) for name, hint in hints.items()}


class IO(Generic[AnyStr]):
    """A file; `TextIO` and `BinaryIO` say of what."""
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


__all__ = """
    Annotated Any Callable ClassVar Concatenate Final ForwardRef Generic Literal Optional ParamSpec Protocol Tuple Type
    TypeVar TypeVarTuple Union AbstractSet Container ContextManager Hashable ItemsView Iterable Iterator KeysView Mapping
    MappingView MutableMapping MutableSequence MutableSet Sequence Sized ValuesView Awaitable AsyncIterator AsyncIterable
    Coroutine Collection AsyncGenerator AsyncContextManager Reversible SupportsAbs SupportsBytes SupportsComplex
    SupportsFloat SupportsIndex SupportsInt SupportsRound ChainMap Counter Deque Dict DefaultDict List OrderedDict Set
    FrozenSet NamedTuple TypedDict Generator BinaryIO IO Match Pattern TextIO AnyStr assert_type assert_never cast
    clear_overloads dataclass_transform evaluate_forward_ref final get_args get_origin get_overloads
    get_protocol_members get_type_hints is_protocol is_typeddict LiteralString Never NewType no_type_check
    no_type_check_decorator NoDefault NoReturn NotRequired overload override ParamSpecArgs ParamSpecKwargs ReadOnly
    Required reveal_type runtime_checkable Self Text TYPE_CHECKING TypeAlias TypeGuard TypeIs TypeAliasType Unpack
""".split()
