"""Enumerations: classes whose instances are a fixed set of named values."""

import operator
import sys
from types import DynamicClassAttribute, MappingProxyType

__all__ = ["EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto",
           "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
           "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
           "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name"]

_plain_property = property


class nonmember:
    """Keeps a value in the class body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in the class body a member whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that `_generate_next_value_` chooses."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})" if self.value is not None else "auto(_auto_null)"

    def _combine(self, other, op):
        return op(self.value, getattr(other, "value", other))

    def __or__(self, other):
        return self._combine(other, operator.or_)

    def __and__(self, other):
        return self._combine(other, operator.and_)

    def __xor__(self, other):
        return self._combine(other, operator.xor)


class property(DynamicClassAttribute):
    """A property of members that does not hide a member of the same name."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        super().__init__(fget, fset, fdel, doc)
        self.name = None
        self.clsname = None

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            members = ownerclass.__dict__.get("_member_map_", {})
            if self.name in members:
                return members[self.name]
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is None:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")


def bin(num, max_bits=None):
    """A number in binary, its sign as a bit before the others."""
    num = operator.index(num)
    ceiling = 2 ** num.bit_length()
    digits = format((num if num >= 0 else ~num ^ ceiling - 1) + ceiling, "b")[1:]
    sign = "0" if num >= 0 else "1"
    if max_bits is not None:
        digits = digits.rjust(max_bits, sign)
    return f"0b{sign} {digits}"


def _is_descriptor(obj):
    return any(hasattr(obj, n) for n in ("__get__", "__set__", "__delete__"))


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith("__")


_RESERVED = ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
             "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_", "_use_args_",
             "_member_names_", "_simple")


class EnumDict(dict):
    """The namespace of an enum's class body: it notes which names are members, and their order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._generate = None
        self._auto_called = False

    @_plain_property
    def member_names(self):
        return list(self._member_names)

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _RESERVED and not key.startswith("_repr_"):
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = getattr(value, "__func__", value)
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                taken = set(value) & set(self._member_names)
                if taken:
                    raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not (_is_descriptor(value) or self._is_nested(value)):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._chosen(key, value.value if isinstance(value, member) else value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _is_nested(self, value):
        """Whether a value is a class of this very body."""
        if self._cls_name is None or not isinstance(value, type):
            return False
        own = f"{self._cls_name}.{value.__name__}"
        return value.__qualname__ == own or value.__qualname__.endswith("." + own)

    def _chosen(self, key, value):
        single = isinstance(value, auto)
        parts = [value] if single else list(value) if type(value) is tuple else None
        if parts is None or not any(isinstance(p, auto) for p in parts):
            self._last_values.append(value)
            return value
        for i, part in enumerate(parts):
            if isinstance(part, auto):
                if part.value is None:
                    self._auto_called = True
                    part.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
                parts[i] = part.value
                self._last_values.append(part.value)
        return parts[0] if single else tuple(parts)

    def update(self, members, **more_members):
        for name, value in members.items() if hasattr(members, "keys") else members:
            self[name] = value
        for name, value in more_members.items():
            self[name] = value


def _data_type(cls_name, bases):
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    if base._member_type_ not in found:
                        found.append(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                if (candidate or base) not in found:
                    found.append(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f"too many data types for {cls_name!r}: {set(found)!r}")
    return found[0] if found else object


def _check_bases(cls_name, bases):
    for base in bases:
        if isinstance(base, EnumType) and base._member_names_:
            raise TypeError(f"<enum {cls_name!r}> cannot extend {base!r}")


_MISSING = object()


class EnumType(type):
    """The metaclass of enums."""

    @classmethod
    def __prepare__(metacls, cls, bases, /, **kwds):
        _check_bases(cls, bases)
        namespace = EnumDict(cls)
        first = bases[-1] if bases and isinstance(bases[-1], EnumType) else None
        if first is not None:
            namespace._generate = first._generate_next_value_
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not any(isinstance(b, EnumType) for b in bases):
            enum_class = super().__new__(metacls, cls, bases, dict(classdict), **kwds)
            enum_class._member_names_, enum_class._member_map_ = [], {}
            enum_class._member_type_, enum_class._value2member_map_ = object, {}
            enum_class._unhashable_values_ = []
            enum_class._boundary_ = boundary
            return enum_class
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for key in classdict["_ignore_"]:
            classdict.pop(key, None)
        names = list(classdict._member_names)
        _check_bases(cls, bases)
        bad = set(names) & {"mro", ""}
        if bad:
            raise ValueError("invalid enum member name(s) " + ",".join(repr(n) for n in bad))
        values = {name: classdict[name] for name in names}
        first_enum = bases[-1]
        member_type = _data_type(cls, bases)
        body = {k: v for k, v in classdict.items() if k not in values}
        order = body.pop("_order_", None)
        if isinstance(body.get("_generate_next_value_"), type(_data_type)):
            body["_generate_next_value_"] = staticmethod(body["_generate_next_value_"])
        own_new = body.get("__new__")
        body.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[],
                    _member_type_=member_type,
                    _boundary_=boundary or getattr(first_enum, "_boundary_", None))
        use_new = own_new
        if use_new is None:
            use_new = getattr(first_enum, "_new_member_", None)
        if isinstance(use_new, staticmethod):
            use_new = use_new.__func__
        body["_new_member_"] = staticmethod(use_new) if use_new is not None else None
        if own_new is not None:
            del body["__new__"]
        enum_class = super().__new__(metacls, cls, bases, body, **kwds)
        _settle_methods(enum_class, body, member_type, first_enum, bases)
        if names or own_new is not None:
            enum_class.__new__ = Enum.__new__
        flag = Flag is not None and issubclass(enum_class, Flag)
        if flag:
            enum_class._flag_mask_ = enum_class._singles_mask_ = enum_class._all_bits_ = 0
        for name, value in values.items():
            _add_member(enum_class, name, value, use_new, member_type)
        if flag:
            _finish_flag(enum_class)
        if order is not None:
            wanted = order.replace(",", " ").split()
            if wanted != [n for n in enum_class._member_names_]:
                raise TypeError("member order does not match _order_:\n"
                                f"  {enum_class._member_names_!r}\n  {wanted!r}")
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value=_MISSING, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if value is _MISSING:
            raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
        if cls._member_map_:
            if names is not None:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is None and type is None:
            return cls.__new__(cls, value)
        return _functional(cls, value, names, module, qualname, type, start, boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        return value in cls._value2member_map_ if _hashable(value) else value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        return sorted(set(["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__",
                           "__len__", "__members__", "__module__", "__name__", "__qualname__"] + cls._member_names_))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_plain_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f"<flag {cls.__name__!r}>" if Flag is not None and issubclass(cls, Flag) else f"<enum {cls.__name__!r}>"


EnumMeta = EnumType
Flag = ReprEnum = None


def _hashable(value):
    try:
        hash(value)
        return True
    except TypeError:
        return False


def _settle_methods(enum_class, body, member_type, first_enum, bases):
    # A mixed-in type's own way to be shown must not win over the enum's, unless the enum says so (ReprEnum).
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name not in body:
            found = getattr(enum_class, name)
            if found is getattr(member_type, name, None) or found is getattr(object, name):
                setattr(enum_class, name, getattr(first_enum, name))
    if ReprEnum is not None and ReprEnum in bases:
        if "__format__" not in body:
            enum_class.__format__ = member_type.__format__
        if "__str__" not in body:
            own = member_type.__str__
            enum_class.__str__ = member_type.__repr__ if own is object.__str__ else own


def _add_member(enum_class, name, value, use_new, member_type):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if use_new is not None:
        new = use_new(enum_class, *args)
        if not hasattr(new, "_value_"):
            new._value_ = value if member_type is object else member_type(*args)
    elif member_type is object:
        new = object.__new__(enum_class)
        new._value_ = value
    else:
        make = member_type.__new__
        new = make(enum_class) if make is object.__new__ else make(enum_class, *args)
        new._value_ = _member_value(member_type, args, value)
    new._name_ = name
    new.__objclass__ = enum_class
    new._sort_order_ = len(enum_class._member_names_)
    new.__init__(*args)
    value = new._value_
    canonical = None
    if _hashable(value):
        canonical = enum_class._value2member_map_.get(value)
    else:
        for other in enum_class._member_map_.values():
            if other._value_ == value:
                canonical = other
                break
    if canonical is not None:
        new = canonical
    else:
        if Flag is None or not issubclass(enum_class, Flag):
            enum_class._member_names_.append(name)
        elif isinstance(value, int) and value > 0 and value & (value - 1) == 0:
            enum_class._member_names_.append(name)
        if _hashable(value):
            enum_class._value2member_map_[value] = new
        else:
            enum_class._unhashable_values_.append(value)
    descriptor = None
    for base in enum_class.__mro__[1:]:
        descriptor = base.__dict__.get(name)
        if descriptor is not None:
            break
    if not isinstance(descriptor, property):
        type.__setattr__(enum_class, name, new)
    enum_class._member_map_[name] = new


def _member_value(member_type, args, value):
    try:
        return member_type(*args)
    except Exception as exc:
        new_exc = TypeError("_value_ not set in __new__, unable to create it")
        new_exc.__cause__ = exc
        raise new_exc


def _functional(cls, class_name, names, module, qualname, type, start, boundary):
    metacls = cls.__class__
    bases = (cls,) if type is None else (type, cls)
    namespace = metacls.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        last = []
        pairs = []
        for i, name in enumerate(names):
            value = namespace._generate(name, start, i, last[:])
            last.append(value)
            pairs.append((name, value))
        names = pairs
    if names is None:
        names = ()
    for item in names:
        name, value = (item, names[item]) if isinstance(item, str) else item
        namespace[name] = value
    namespace["__module__"] = module if module is not None else sys._getframemodulename(2)
    if qualname is not None:
        namespace["__qualname__"] = qualname
    return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)


class Enum(metaclass=EnumType):
    """A class whose members are fixed."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for found in cls._member_map_.values():
                if found._value_ == value:
                    return found
        if not cls._member_map_ and not (Flag is not None and issubclass(cls, Flag)):
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        problem = None
        try:
            result = cls._missing_(value)
        except Exception as exc:
            problem, result = exc, None
        if isinstance(result, cls) or Flag is not None and issubclass(cls, Flag) and (
                cls._boundary_ is EJECT and isinstance(result, int)):
            return result
        error = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if problem is None and result is None:
            raise error
        if problem is None:
            problem = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None "
                                "or a valid member")
        if not isinstance(problem, ValueError):
            problem.__context__ = error
        raise problem

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = max(last_values)
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        cls = self.__class__
        type.__setattr__(cls, name, self)
        cls._member_map_[name] = self

    def _add_value_alias_(self, value):
        self.__class__._value2member_map_[value] = self

    def __repr__(self):
        kind = self.__class__._member_type_
        fields = kind.__dict__.get("__dataclass_fields__")
        if fields is not None and kind.__dataclass_params__.repr:
            shown = ", ".join(f"{name}={getattr(self._value_, name)!r}" for name, field in fields.items() if field.repr)
        else:
            shown = repr(self._value_)
        return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        for cls in type(self).__mro__:
            names |= {n for n in cls.__dict__ if n[0] != "_" and n not in type(self)._member_map_}
        return sorted(names)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """Only changes the repr of the mixed-in type."""


class IntEnum(int, ReprEnum):
    """Members are also ints."""


class StrEnum(str, ReprEnum):
    """Members are also strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        value = str(*values)
        new = str.__new__(cls, value)
        new._value_ = value
        return new

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What a flag does with bits that no member has."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits(value):
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def _finish_flag(cls):
    mask = singles = 0
    for found in cls._member_map_.values():
        if not isinstance(found._value_, int):
            continue
        mask |= found._value_ if found._value_ > 0 else 0
        if found._value_ > 0 and found._value_ & (found._value_ - 1) == 0:
            singles |= found._value_
    cls._flag_mask_ = mask
    cls._singles_mask_ = singles
    cls._all_bits_ = 2 ** mask.bit_length() - 1
    order = [cls._member_map_[n]._value_ for n in cls._member_names_ if isinstance(cls._member_map_[n]._value_, int)]
    if order != sorted(order):
        cls._iter_member_ = cls._iter_member_by_def_


class Flag(Enum, boundary=STRICT):
    """Members that combine with `|`."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except AttributeError:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, every = cls._flag_mask_, cls._all_bits_
        negative = None
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {_binary(value, width)}\n"
                                 f"  allowed {_binary(mask, width)}")
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(every + 1, 2 ** value.bit_length()) + value
        if value < 0:
            negative = value
            value = every + 1 + value if cls._boundary_ is KEEP else mask & value
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        unknown = value & ~mask
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        pseudo._value_ = value
        names = [m._name_ for m in cls._iter_member_(value)]
        if names:
            pseudo._name_ = "|".join(names) + (f"|{cls._numeric_repr_(unknown)}" if unknown else "")
        else:
            pseudo._name_ = None
        pseudo = cls._value2member_map_.setdefault(value, pseudo)
        if negative is not None:
            cls._value2member_map_[negative] = pseudo
        return pseudo

    @classmethod
    def _iter_member_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            found = cls._value2member_map_.get(bit)
            if found is not None:
                yield found

    @classmethod
    def _iter_member_by_def_(cls, value):
        return iter([m for m in map(cls._member_map_.get, cls._member_names_) if m._value_ & value == m._value_ != 0])

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} "
                            f"and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        shown = self._numeric_repr_(self._value_) if not isinstance(self._value_, bool) else repr(self._value_)
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {shown}>"
        return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._numeric_repr_(self._value_)})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _other(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def __or__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        cls = self.__class__
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)

    def __hash__(self):
        return hash(self._value_)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are also ints."""

    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__
    __contains__ = Flag.__contains__


def _binary(value, width):
    digits = format(value & (1 << width) - 1 if value < 0 else value, "b").rjust(width, "1" if value < 0 else "0")
    return f"0b{1 if value < 0 else 0} {digits}"


def unique(enumeration):
    """Refuses an enum with aliases."""
    duplicates = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
    if duplicates:
        shown = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
        raise ValueError(f"duplicate values found in {enumeration!r}: {shown}")
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can check."""
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Checks an enum when it is made."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if duplicates:
                    shown = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
                    raise ValueError(f"aliases found in {enumeration!r}: {shown}")
            elif check is CONTINUOUS:
                values = {m.value for m in enumeration}
                if len(values) > 1:
                    low, high = min(values), max(values)
                    if issubclass(enumeration, Flag):
                        missing = [2 ** i for i in range(low.bit_length(), high.bit_length()) if 2 ** i not in values]
                    else:
                        missing = [i for i in range(low + 1, high) if i not in values]
                    if missing:
                        shown = ", ".join(str(m) for m in missing)
                        raise ValueError(f"invalid enum {enumeration.__name__!r}: missing values {shown}")
            elif check is NAMED_FLAGS:
                known = [m.value for m in enumeration]
                bad, missing = [], 0
                for name, found in enumeration._member_map_.items():
                    lost = [bit for bit in _bits(max(0, found.value)) if bit not in known]
                    if lost:
                        bad.append(name)
                        missing |= sum(lost)
                if bad:
                    which = f"alias {bad[0]} is missing" if len(bad) == 1 else \
                        f"aliases {', '.join(bad[:-1])} and {bad[-1]} are missing"
                    shown = f"combined values of {missing:#x}" if missing.bit_count() > 1 else f"value {missing:#x}"
                    raise ValueError(f"invalid Flag {enumeration.__name__!r}: {which} {shown} "
                                     "[use enum.show_flag_values(value) for details]")
        return enumeration


def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


global_flag_repr = global_enum_repr


def global_str(self):
    return str(self._value_) if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def show_flag_values(value):
    return list(_bits(value))


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
