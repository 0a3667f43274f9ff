"""Classes made from annotated fields."""

import annotationlib
import copy
import inspect
import keyword
import sys
import types
from types import FunctionType, GenericAlias

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields",
           "asdict", "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Kind("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_NO_METADATA = types.MappingProxyType({})


class InitVar:
    """A parameter of `__init__` that is handed on to `__post_init__` and not kept."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{shown}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of one field."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata",
                 "kw_only", "doc", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
                f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
                f"kw_only={self.kw_only!r},doc={self.doc!r},_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        method = getattr(type(self.default), "__set_name__", None)
        if method:
            method(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _Params:
    def __init__(self, **options):
        self.__dict__.update(options)

    def __repr__(self):
        return "_DataclassParams(" + ",".join(f"{k}={v!r}" for k, v in self.__dict__.items()) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    """A field with more than a default value to say."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _is_form(annotation, cls, names):
    # A quoted annotation is judged by its look, as evaluating it could fail.
    text = annotation.strip()
    for name in names:
        for prefix in ("", "typing.", "t.", "dataclasses.", "dc."):
            if text == prefix + name or text.startswith(prefix + name + "["):
                return True
    return False


def _kind(annotation, cls):
    if isinstance(annotation, str):
        if _is_form(annotation, cls, ["ClassVar"]):
            return _FIELD_CLASSVAR
        return _FIELD_INITVAR if _is_form(annotation, cls, ["InitVar"]) else _FIELD
    typing = sys.modules.get("typing")
    if typing and (annotation is typing.ClassVar
                   or isinstance(annotation, typing._GenericAlias) and annotation.__origin__ is typing.ClassVar):
        return _FIELD_CLASSVAR
    if annotation is InitVar or type(annotation) is InitVar:
        return _FIELD_INITVAR
    return _FIELD


def _is_kw_only(annotation):
    return annotation is KW_ONLY or isinstance(annotation, str) and annotation.strip() in (
        "KW_ONLY", "dataclasses.KW_ONLY", "dc.KW_ONLY")


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _kind(annotation, cls)
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


class _Methods:
    """The methods made for a class: one text after the other, as the lines that tracebacks tell are counted."""

    def __init__(self, cls):
        self.cls = cls
        self.line = 2

    def make(self, name, params, body, names):
        body = body or ["pass"]
        lines = [f"def {name}({', '.join(params)}):"] + ["    " + line for line in body]
        namespace = {}
        exec("\n" * (self.line - 1) + "\n".join(lines),
             {"__builtins__": __builtins__, "__name__": self.cls.__module__, **names}, namespace)
        self.line += len(lines)
        function = namespace[name]
        function.__qualname__ = f"{self.cls.__qualname__}.{name}"
        return function


def _init_param(f):
    if f.default is MISSING and f.default_factory is MISSING:
        return f.name
    if f.default is not MISSING:
        return f"{f.name}=__dataclass_dflt_{f.name}__"
    return f"{f.name}=__dataclass_HAS_DEFAULT_FACTORY__"


def _make_init(methods, all_fields, has_post_init, self_name, frozen, slots):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword_only = [f for f in all_fields if f.init and f.kw_only]
    seen = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = f
        elif seen is not None:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {seen.name!r}")
    names = {"__dataclass_HAS_DEFAULT_FACTORY__": _HAS_DEFAULT_FACTORY, "__dataclass_builtins_object__": object}
    body = []
    for f in all_fields:
        names[f"__dataclass_dflt_{f.name}__"] = f.default_factory if f.default is MISSING else f.default
        factory = f.default_factory is not MISSING
        if f._field_type is _FIELD_INITVAR:
            continue
        if f.init:
            value = f.name
            if factory:
                value = f"__dataclass_dflt_{f.name}__() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}"
        elif factory:
            value = f"__dataclass_dflt_{f.name}__()"
        elif slots and f.default is not MISSING:
            value = f"__dataclass_dflt_{f.name}__"
        else:
            continue
        if frozen:
            body.append(f"__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})")
        else:
            body.append(f"{self_name}.{f.name}={value}")
    if has_post_init:
        given = ",".join(f.name for f in all_fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.__post_init__({given})")
    params = [self_name] + [_init_param(f) for f in positional]
    if keyword_only:
        params += ["*"] + [_init_param(f) for f in keyword_only]
    init = methods.make("__init__", params, body, names)
    init.__annotations__ = {**{f.name: f.type.type if type(f.type) is InitVar else f.type
                               for f in positional + keyword_only}, "return": None}
    return init


def _make_repr(methods, shown):
    methods.line += 1  # A decorator.
    parts = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in shown)
    whole = methods.make("__repr__", ["self"], ['return f"{self.__class__.__qualname__}(' + parts + ')"'], {})
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            return whole(self)
        finally:
            running.discard(key)
    __repr__.__qualname__ = whole.__qualname__
    __repr__.__module__ = whole.__module__
    __repr__.__wrapped__ = whole
    return __repr__


def _make_order(methods, name, symbol, compared):
    mine = "(" + "".join(f"self.{f.name}," for f in compared) + ")"
    theirs = "(" + "".join(f"other.{f.name}," for f in compared) + ")"
    return methods.make(name, ["self", "other"], [
        "if other.__class__ is self.__class__:",
        f"    return {mine}{symbol}{theirs}",
        "return NotImplemented"], {})


def _make_eq(methods, compared):
    terms = [f"self.{f.name}==other.{f.name}" for f in compared]
    return methods.make("__eq__", ["self", "other"], [
        "if self is other:", "    return True",
        "if other.__class__ is self.__class__:",
        f"    return {' and '.join(terms) or 'True'}",
        "return NotImplemented"], {})


def _make_frozen(methods, all_fields):
    names = {"cls": methods.cls, "FrozenInstanceError": FrozenInstanceError}
    known = repr({f.name for f in all_fields}) if all_fields else "()"
    for name, params, verb in (("__setattr__", ("name", "value"), "assign to"), ("__delattr__", ("name",), "delete")):
        yield methods.make(name, ["self", *params], [
            f"if type(self) is cls or name in {known}:",
            f"    raise FrozenInstanceError(f\"cannot {verb} field {{name!r}}\")",
            f"super(cls, self).{name}({', '.join(params)})"], names)


def _set_new(cls, name, function):
    if name in cls.__dict__:
        return True
    if isinstance(function, FunctionType):
        function.__qualname__ = f"{cls.__qualname__}.{name}"
        function.__module__ = cls.__module__
    setattr(cls, name, function)
    return False


def _collect(cls, kw_only):
    hints = annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    own = []
    saw_marker = False
    for name, annotation in hints.items():
        if _is_kw_only(annotation):
            if saw_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            saw_marker = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in hints:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return own


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    found = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        base_fields = base.__dict__.get(_FIELDS)
        if base_fields is not None:
            found.update(base_fields)
            frozen_bases.append(getattr(base, _PARAMS).frozen)
    for f in _collect(cls, kw_only):
        found[f.name] = f
    if frozen_bases:
        if any(frozen_bases) and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all(frozen_bases) and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _PARAMS, _Params(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                                  match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot))
    setattr(cls, _FIELDS, found)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in cls.__dict__)
    real = [f for f in found.values() if f._field_type is _FIELD]
    methods = _Methods(cls)
    if init:
        every = [f for f in found.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
        self_name = "__dataclass_self__" if "self" in found else "self"
        _set_new(cls, "__init__", _make_init(methods, every, hasattr(cls, "__post_init__"), self_name, frozen, slots))
    cls.__replace__ = _replace
    if repr:
        _set_new(cls, "__repr__", _make_repr(methods, [f for f in real if f.repr]))
    compared = [f for f in real if f.compare]
    if eq:
        _set_new(cls, "__eq__", _make_eq(methods, compared))
    if order:
        for name, symbol in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new(cls, name, _make_order(methods, name, symbol, compared)):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__} "
                                "Consider using functools.total_ordering")
    if frozen:
        for function in _make_frozen(methods, real):
            if _set_new(cls, function.__name__, function):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
    _decide_hash(methods, unsafe_hash, eq, frozen, has_explicit_hash, real)
    if match_args:
        _set_new(cls, "__match_args__", tuple(f.name for f in found.values()
                                              if f.init and not f.kw_only and f._field_type is not _FIELD_CLASSVAR))
    if not getattr(cls, "__doc__"):
        try:
            cls.__doc__ = cls.__name__ + str(inspect.signature(cls)).replace(" -> None", "")
        except (TypeError, ValueError):
            cls.__doc__ = cls.__name__
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, real, weakref_slot)
    return cls


def _decide_hash(methods, unsafe_hash, eq, frozen, has_explicit_hash, real):
    cls = methods.cls
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not eq:
        return
    elif not frozen:
        if not has_explicit_hash:
            cls.__hash__ = None
        return
    elif has_explicit_hash:
        return
    hashed = [f for f in real if (f.compare if f.hash is None else f.hash)]
    values = "(" + "".join(f"self.{f.name}," for f in hashed) + ")"
    cls.__hash__ = methods.make("__hash__", ["self"], [f"return hash({values})"], {})


def _with_slots(cls, real, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    inherited = {name for base in cls.__mro__[1:-1] for name in getattr(base, "__slots__", ())}
    names = [f.name for f in real]
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    names += ["__weakref__"] if weakref_slot else []
    namespace["__slots__"] = tuple(n for n in names if n not in inherited)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    new.__qualname__ = cls.__qualname__
    for value in namespace.values():
        _move_class_cell(getattr(value, "fget", value), cls, new)
    return new


def _move_class_cell(function, old, new):
    # Methods that use super() look at a cell that still holds the class without slots.
    code = getattr(function, "__code__", None)
    if code is not None and "__class__" in code.co_freevars:
        cell = function.__closure__[code.co_freevars.index("__class__")]
        if cell.cell_contents is old:
            cell.cell_contents = new


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Adds methods to a class from its annotated fields."""
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def _converted(obj, make, factory):
    if _is_instance(obj):
        return make(obj, factory)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_converted(v, make, factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_converted(v, make, factory) for v in obj)
    if isinstance(obj, dict):
        pairs = [(_converted(k, make, factory), _converted(v, make, factory)) for k, v in obj.items()]
        if hasattr(type(obj), "default_factory"):
            result = type(obj)(obj.default_factory)
            result.update(pairs)
            return result
        return type(obj)(pairs)
    return copy.deepcopy(obj)


def _as_dict(obj, factory):
    return factory([(f.name, _converted(getattr(obj, f.name), _as_dict, factory)) for f in fields(obj)])


def _as_tuple(obj, factory):
    return factory([_converted(getattr(obj, f.name), _as_tuple, factory) for f in fields(obj)])


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, all the way down."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as_dict(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple, all the way down."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as_tuple(obj, tuple_factory)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, decorator=dataclass, **options):
    """A dataclass from a list of names, pairs and triples."""
    body = dict(namespace or {})
    hints = {}
    for item in fields:
        if isinstance(item, str):
            from typing import Any
            name, hint = item, Any
        elif len(item) == 2:
            name, hint = item
        elif len(item) == 3:
            name, hint, body[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in hints:
            raise TypeError(f"Field name duplicated: {name!r}")
        hints[name] = hint
    body["__annotations__"] = hints
    body["__module__"] = module if module is not None else sys._getframemodulename(1)
    cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    return decorator(cls, **options)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
