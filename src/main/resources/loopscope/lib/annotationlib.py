"""Annotations of functions, classes and modules, evaluated when asked for."""

import enum
import sys
import types
from _annotations import texts as _texts

__all__ = ["Format", "ForwardRef", "get_annotations", "call_annotate_function", "get_annotate_from_class_namespace",
           "type_repr", "annotations_to_string"]


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


def __getattr__(name):
    if name == "ForwardRef":
        from typing import ForwardRef
        return ForwardRef
    raise AttributeError(f"module 'annotationlib' has no attribute {name!r}")


def get_annotate_from_class_namespace(namespace):
    if "__annotate__" in namespace:
        return namespace["__annotate__"]
    return namespace.get("__annotate_func__")


def _namespace_annotations(namespace):
    annotate = get_annotate_from_class_namespace(namespace)
    return {} if annotate is None else call_annotate_function(annotate, Format.FORWARDREF)


def call_annotate_function(annotate, format, *, owner=None):
    if format == Format.STRING:
        found = _texts(annotate)
        if found is not None:
            return found
    try:
        return annotate(1)
    except NameError:
        if format == Format.VALUE:
            raise
        return _piecewise(annotate)


def _piecewise(annotate):
    # Names that do not exist yet become forward references, one retry a name.
    from typing import ForwardRef
    missing = {}
    names = annotate.__globals__
    try:
        while True:
            try:
                return annotate(1)
            except NameError as error:
                if error.name is None or error.name in missing:
                    return {}
                missing[error.name] = names[error.name] = ForwardRef(error.name)
    finally:
        for name in missing:
            del names[name]


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    if format == Format.STRING:
        annotate = getattr(obj, "__annotate__", None)
        found = None if annotate is None else _texts(annotate)
        if found is not None:
            return found
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__")
        if found is None:
            annotate = getattr(obj, "__annotate__", None)
            found = getattr(obj, "__annotations__", {}) if annotate is None else call_annotate_function(annotate, format, owner=obj)
    else:
        try:
            found = getattr(obj, "__annotations__", None)
        except NameError:
            if format == Format.VALUE:
                raise
            found = call_annotate_function(obj.__annotate__, format, owner=obj)
        if found is None:
            if not callable(obj):
                raise TypeError(f"{obj!r} does not have annotations")
            found = {}
    found = dict(found)
    if format == Format.STRING:
        return annotations_to_string(found)
    if eval_str:
        names = globals if globals is not None else getattr(obj, "__globals__", None)
        if names is None:
            names = getattr(sys.modules.get(getattr(obj, "__module__", None)), "__dict__", {})
        found = {k: eval(v, names, locals) if isinstance(v, str) else v for k, v in found.items()}
    return found


def type_repr(value):
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        return value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
    return "..." if value is ... else value if isinstance(value, str) else repr(value)


def annotations_to_string(annotations):
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
