"""How the functions, methods and classes of the language itself are called, as text."""

from _sources import declared, is_method

# What has no signature in Python either.
_NONE = set(
    "anext dir getattr iter max min next vars str.count str.endswith str.find str.index str.maketrans str.rfind str.rindex"
    " str.startswith dict.pop dict.update bytes.count bytes.endswith bytes.find bytes.hex bytes.index bytes.rfind"
    " bytes.rindex bytes.startswith bytearray.count bytearray.endswith bytearray.find bytearray.hex bytearray.index"
    " bytearray.rfind bytearray.rindex bytearray.startswith memoryview.cast memoryview.hex __build_class__"
    " Future.add_done_callback Task.add_done_callback".split())

_CLASSES = {
    "bool": "object=False, /", "classmethod": "function, /", "complex": "real=0, imag=0", "enumerate": "iterable, start=0",
    "filter": "function, iterable, /", "float": "x=0, /", "frozenset": "iterable=(), /", "list": "iterable=(), /",
    "map": "function, iterable, /, *iterables, strict=False", "memoryview": "object", "object": "",
    "property": "fget=None, fset=None, fdel=None, doc=None", "reversed": "sequence, /", "set": "iterable=(), /",
    "staticmethod": "function, /", "tuple": "iterable=(), /", "zip": "*iterables, strict=False",
}
_LOOP_CLASSES = {"Future": "*, loop=None", "Task": "coro, *, loop=None, name=None, context=None, eager_start=False"}

_SPECIAL = {}
for _names, _text in (
    ("lt le eq ne gt ge add radd sub rsub mul rmul mod rmod and rand or ror xor rxor truediv rtruediv floordiv rfloordiv"
     " divmod rdivmod lshift rlshift rshift rrshift iadd isub imul iand ior ixor", "self, value, /"),
    ("pow rpow", "self, value, mod=None, /"),
    ("str repr hash len iter next reversed sizeof reduce getstate dir getnewargs bool neg pos abs invert int float index"
     " trunc floor ceil complex bytes enter alloc", "self, /"),
    ("getitem contains delitem", "self, key, /"), ("setitem", "self, key, value, /"), ("round", "self, ndigits=None, /"),
    ("getattribute delattr", "self, name, /"), ("setattr", "self, name, value, /"), ("format", "self, format_spec, /"),
    ("reduce_ex", "self, protocol, /"), ("init", "self, /, *args, **kwargs"), ("new", "*args, **kwargs"),
    ("subclasshook class_getitem", "object, /"), ("init_subclass", ""), ("setstate", "self, state, /"),
    ("get", "self, instance, owner=None, /"), ("set", "self, instance, value, /"), ("delete", "self, instance, /"),
    ("set_name", "self, owner, name, /"), ("buffer", "self, flags, /"), ("release_buffer", "self, buffer, /"),
    ("call", "self, /, *args, **kwargs"),
):
    for _name in _names.split():
        _SPECIAL[f"__{_name}__"] = _text
_METHODS = {
    "__import__": "name, globals=None, locals=None, fromlist=(), level=0", "print": "*args, sep=' ', end='\\n', file=None, flush=False",
    "compile": "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1",
    "list.__getitem__": "self, index, /", "set.__contains__": "self, object, /", "frozenset.__contains__": "self, object, /",
    "bytes.translate": "self, table, /, delete=b''", "bytearray.translate": "self, table, /, delete=b''",
    "range.count": "self, object, /", "range.index": "self, object, /",
    "slice.indices": "self, object, /", "memoryview.__exit__": "self, /, *exc_info",
    "property.getter": "self, object, /", "property.setter": "self, object, /", "property.deleter": "self, object, /",
}
for _name in ("bytes", "bytearray"):
    for _method in ("center", "ljust", "rjust"):
        _METHODS[f"{_name}.{_method}"] = "self, width, fillchar=b' ', /"
    _METHODS[f"{_name}.join"] = "self, iterable_of_bytes, /"


def text(obj):
    """The parameters of a function of the language, the instance among them; None for what has none."""
    if isinstance(obj, type):
        classes = {"builtins": _CLASSES, "_asyncio": _LOOP_CLASSES}.get(obj.__module__, {})
        return classes.get(obj.__name__)
    name = obj.__name__
    place = getattr(obj, "__qualname__", f".{name}")
    if place in _NONE:
        return None
    if place in _METHODS:
        return _METHODS[place]
    if name in _SPECIAL and "." in place:
        return _SPECIAL[name]
    listed = declared(obj)
    if listed is None or "=?" in listed:
        return None
    if not is_method(obj):
        return listed
    return f"self, {listed}" if "/" in listed else "self, /" + (f", {listed}" if listed else "")
