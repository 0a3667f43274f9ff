"""Signatures: the part of `inspect` about parameters."""

import enum
import functools
import types
from _sources import parameters
from annotationlib import Format, get_annotations


class _empty:
    """Marks what is not there."""


_empty.__module__ = "inspect"


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return ("positional-only", "positional or keyword", "variadic positional", "keyword-only",
                "variadic keyword")[self]


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """One parameter of a signature."""

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        kind = _ParameterKind(kind)
        if default is not _empty and kind in (self.VAR_POSITIONAL, self.VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        given = {"name": self.name, "kind": self.kind, "default": self.default, "annotation": self.annotation, **changes}
        return type(self)(given.pop("name"), given.pop("kind"), **given)

    __replace__ = replace

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
        return {2: "*", 4: "**"}.get(int(self.kind), "") + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self.name, self.kind, self.default, self.annotation) == (
            other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, self.kind, self.annotation))


class BoundArguments:
    """Arguments that found their parameters."""

    def __init__(self, signature, arguments):
        self.arguments, self._signature = arguments, signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (3, 4) or name not in self.arguments:
                break
            if param.kind == 2:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs, started = {}, False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (3, 4):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if started and name in self.arguments:
                if param.kind == 4:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        full = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                full[name] = self.arguments[name]
            elif param.default is not _empty:
                full[name] = param.default
            elif param.kind == 2:
                full[name] = ()
            elif param.kind == 4:
                full[name] = {}
        self.arguments = full

    def __eq__(self, other):
        return isinstance(other, BoundArguments) and self.arguments == other.arguments

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{k}={v!r}' for k, v in self.arguments.items())})>"


class Signature:
    """How something is to be called."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found, last, defaults = {}, 0, False
        for param in parameters or ():
            if __validate_parameters__:
                if param.kind < last:
                    raise ValueError(f"wrong parameter order: {_ParameterKind(last).description} parameter before "
                                     f"{param.kind.description} parameter")
                if param.kind in (0, 1):
                    if param.default is _empty and defaults:
                        raise ValueError("non-default argument follows default argument")
                    defaults = param.default is not _empty
                if param.name in found:
                    raise ValueError(f"duplicate parameter name: {param.name!r}")
            last = param.kind
            found[param.name] = param
        self.parameters = types.MappingProxyType(found)
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, **kwargs):
        return _signature(obj, follow_wrapped, eval_str)

    def replace(self, *, parameters=None, return_annotation=True):
        return type(self)(self.parameters.values() if parameters is None else parameters,
                          return_annotation=self.return_annotation if return_annotation is True else return_annotation)

    __replace__ = replace

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, partial=False):
        arguments, args, kwargs = {}, list(args), dict(kwargs)
        # The kind of an argument is told as long as every one before it was given by its place.
        by_place = True
        for name, param in self.parameters.items():
            by_place &= param.kind != 2 and (bool(args) or param.kind != 4 and name not in kwargs and param.default is _empty)
            if param.kind == 2:
                if args:
                    arguments[name] = tuple(args)
                    args = []
            elif param.kind == 4:
                if kwargs:
                    arguments[name] = kwargs
                    kwargs = {}
            elif param.kind in (0, 1) and args:
                if name in kwargs and param.kind == 1:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args.pop(0)
            elif param.kind != 0 and name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif param.default is _empty and not partial:
                what = "argument"
                if param.kind == 3 and by_place:
                    what = "keyword-only argument"
                elif param.kind == 0 and name in kwargs:
                    what = "positional-only argument"
                raise TypeError(f"missing a required {what}: {name!r}")
        if args:
            raise TypeError("too many positional arguments")
        misplaced = [name for name, param in self.parameters.items() if param.kind == 0 and name in kwargs]
        if misplaced:
            raise TypeError("got some positional-only arguments passed as keyword arguments: "
                            f"{', '.join(misplaced)!r}")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        order = [n for n in self.parameters if n in arguments]
        return BoundArguments(self, {n: arguments[n] for n in order})

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self.parameters.values()) == list(other.parameters.values())
                and self.return_annotation == other.return_annotation)

    def __hash__(self):
        return hash((tuple(self.parameters.values()), self.return_annotation))

    def format(self, *, max_width=None, quote_annotation_strings=True):
        parts, slash, star = [], False, True
        for param in self.parameters.values():
            if param.kind == 0:
                slash = True
            elif slash:
                parts.append("/")
                slash = False
            if param.kind == 2:
                star = False
            elif param.kind == 3 and star:
                parts.append("*")
                star = False
            parts.append(str(param))
        if slash:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"


for _cls in (Parameter, BoundArguments, Signature, _ParameterKind):
    _cls.__module__ = "inspect"


def _of_function(func, eval_str):
    code = func.__code__
    names = code.co_varnames
    count, only, keyword_count = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    annotations = get_annotations(func, eval_str=eval_str, format=Format.VALUE)
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    params = []
    for i in range(count):
        place = i - (count - len(defaults))
        params.append(Parameter(names[i], 0 if i < only else 1, default=defaults[place] if place >= 0 else _empty,
                                annotation=annotations.get(names[i], _empty)))
    at = count + keyword_count
    if code.co_flags & 4:
        params.append(Parameter(names[at], 2, annotation=annotations.get(names[at], _empty)))
        at += 1
    for name in names[count:count + keyword_count]:
        params.append(Parameter(name, 3, default=kwdefaults.get(name, _empty),
                                annotation=annotations.get(name, _empty)))
    if code.co_flags & 8:
        params.append(Parameter(names[at], 4, annotation=annotations.get(names[at], _empty)))
    return Signature(params, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _without_first(sig):
    params = list(sig.parameters.values())
    if params and params[0].kind in (0, 1):
        params = params[1:]
    elif not params or params[0].kind != 2:
        raise ValueError("invalid method signature")
    return sig.replace(parameters=params)


def _of_partial(obj, follow, eval_str):
    sig = _signature(obj.func, follow, eval_str)
    bound = sig.bind_partial(*obj.args, **obj.keywords)
    params, keyword_only = [], False
    for name, param in sig.parameters.items():
        if name in obj.keywords:
            keyword_only = True
            params.append(param.replace(default=obj.keywords[name], kind=3))
        elif name in bound.arguments and param.kind in (0, 1):
            continue
        elif keyword_only and param.kind == 1:
            params.append(param.replace(kind=3))
        elif keyword_only and param.kind == 2:
            continue
        else:
            params.append(param)
    return sig.replace(parameters=params)


def in_python(obj):
    """A function with the parameters and annotations of one that is in Python elsewhere, but not here."""
    import _library_annotations

    space = {}
    exec(f"def function({parameters(obj).replace('=?', '=()')}): pass", space)
    function = space["function"]
    function.__annotations__ = _library_annotations.of(obj)
    return function


def _of_library(obj):
    signature = _of_function(in_python(obj), False)
    return _without_first(signature) if hasattr(obj, "__func__") else signature


def _of_language(obj):
    """Of what the language itself has; None for what has no signature or is made otherwise."""
    from _builtin_signatures import text

    if not isinstance(obj, type) and not isinstance(obj, _NATIVE):
        return None
    listed = text(obj)
    if listed is None:
        return None
    space = {}
    exec(f"def function({listed}): pass", space)
    made = _of_function(space["function"], False)
    owner = None if isinstance(obj, type) else getattr(obj, "__self__", None)
    if owner is None or isinstance(owner, types.ModuleType) or obj.__name__ in (
            "__new__", "__subclasshook__", "__class_getitem__", "__init_subclass__"):
        return made
    return _without_first(made)


_NATIVE = (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType,
           types.ClassMethodDescriptorType, type(str.__add__), type("".__add__))


def _signature(obj, follow=True, eval_str=False):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        return _without_first(_signature(obj.__func__, follow, eval_str))
    if follow:
        while obj not in (classmethod, staticmethod) and hasattr(obj, "__wrapped__") and not hasattr(obj, "__signature__"):
            obj = obj.__wrapped__
        if isinstance(obj, types.MethodType):
            return _signature(obj, follow, eval_str)
    given = getattr(obj, "__signature__", None)
    if isinstance(given, Signature):
        return given
    if isinstance(obj, types.FunctionType):
        return _of_function(obj, eval_str)
    if parameters(obj) is not None:
        return _of_library(obj)
    if (made := _of_language(obj)) is not None:
        return made
    if isinstance(obj, functools.partial):
        return _of_partial(obj, follow, eval_str)
    if isinstance(obj, type):
        for name in ("__call__",):
            method = next((b.__dict__[name] for b in type(obj).__mro__[:-2] if name in b.__dict__), None)
            if isinstance(method, types.FunctionType) and type(obj).__module__ not in ("enum", "abc", "typing"):
                return _without_first(_signature(method, follow, eval_str))
        for base in obj.__mro__:
            for name in ("__new__", "__init__"):
                method = base.__dict__.get(name)
                method = getattr(method, "__func__", method)
                if isinstance(method, types.FunctionType) or parameters(method) is not None:
                    return _without_first(_signature(method, follow, eval_str))
        if obj.__mro__[-2:-1] == (obj,) or all(b is object or b is obj or not isinstance(b.__dict__.get("__init__"),
                                               types.FunctionType) for b in obj.__mro__):
            if obj.__module__ not in ("builtins",) and not issubclass(obj, BaseException):
                return Signature()
        raise ValueError(f"no signature found for builtin type {obj!r}")
    call = getattr(type(obj), "__call__", None)
    if isinstance(call, types.FunctionType):
        return _without_first(_signature(call, follow, eval_str))
    raise ValueError(f"no signature found for builtin {obj!r}")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    """How a callable is to be called."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, eval_str=eval_str)


class FullArgSpec(tuple):
    args = property(lambda self: self[0])
    varargs = property(lambda self: self[1])
    varkw = property(lambda self: self[2])
    defaults = property(lambda self: self[3])
    kwonlyargs = property(lambda self: self[4])
    kwonlydefaults = property(lambda self: self[5])
    annotations = property(lambda self: self[6])

    def __repr__(self):
        return (f"FullArgSpec(args={self[0]!r}, varargs={self[1]!r}, varkw={self[2]!r}, defaults={self[3]!r}, "
                f"kwonlyargs={self[4]!r}, kwonlydefaults={self[5]!r}, annotations={self[6]!r})")


def getfullargspec(func):
    sig = _signature(func.__func__ if isinstance(func, types.MethodType) else func, False)
    args, varargs, varkw, defaults, kwonly, kwdefaults, notes = [], None, None, [], [], {}, {}
    for param in sig.parameters.values():
        if param.kind in (0, 1):
            args.append(param.name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind == 2:
            varargs = param.name
        elif param.kind == 3:
            kwonly.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            notes[param.name] = param.annotation
    if sig.return_annotation is not _empty:
        notes["return"] = sig.return_annotation
    return FullArgSpec((args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, notes))


def getcallargs(func, /, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)
