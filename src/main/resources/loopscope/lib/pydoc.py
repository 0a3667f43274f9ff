"""What `help` prints about functions and classes, with the interface of Python's module of this name."""

import builtins
import inspect
import sys

__all__ = ["help"]

_UNTOLD = {
    "__builtins__", "__doc__", "__file__", "__module__", "__name__", "__package__", "__path__", "__spec__", "__slots__",
    "__qualname__", "__static_attributes__", "__firstlineno__", "__annotate_func__", "__annotations_cache__",
    "__annotations__", "__author__", "__credits__", "__date__", "__version__", "__abstractmethods__", "_abc_impl",
    "__orig_bases__", "__parameters__", "__classdictcell__", "__conditional_annotations__",
}
_SECTIONS = (
    ("Methods", "method"), ("Class methods", "class method"), ("Static methods", "static method"),
    ("Readonly properties", "readonly property"), ("Data descriptors", "data descriptor"),
    ("Data and other attributes", "data"),
)
_SLOT_TEXTS = {"__dict__": "dictionary for instance variables", "__weakref__": "list of weak references to the object"}
_RULE = "-" * 70

# What `object` says of the methods that classes write anew without a word.
_OBJECT_TEXTS = {
    "__init__": "Initialize self.  See help(type(self)) for accurate signature.",
    "__new__": "Create and return a new object.  See help(type) for accurate signature.",
    "__repr__": "Return repr(self).", "__str__": "Return str(self).", "__hash__": "Return hash(self).",
    "__eq__": "Return self==value.", "__ne__": "Return self!=value.", "__lt__": "Return self<value.",
    "__le__": "Return self<=value.", "__gt__": "Return self>value.", "__ge__": "Return self>=value.",
    "__getattribute__": "Return getattr(self, name).", "__setattr__": "Implement setattr(self, name, value).",
    "__delattr__": "Implement delattr(self, name).", "__dir__": "Default dir() implementation.",
    "__sizeof__": "Size of object in memory, in bytes.",
}


def _indent(text, prefix="    "):
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


def _is_told(name, everything):
    if name in _UNTOLD:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and "_fields" in everything:
        return True
    return not name.startswith("_")


def getdoc(thing):
    if inspect.isclass(thing):
        # A class does not show what its base says of itself.
        own = inspect.cleandoc(thing.__doc__) if isinstance(thing.__doc__, str) else None
    else:
        own = inspect.getdoc(thing)
    return own or _inherited(thing) or (inspect.getcomments(thing) or "").rstrip()


def _inherited(thing):
    """What a class further up says of a method."""
    name = getattr(thing, "__name__", None)
    owner = sys.modules.get(getattr(thing, "__module__", None))
    for part in getattr(thing, "__qualname__", "").split(".")[:-1]:
        owner = getattr(owner, part, None)
    if not inspect.isclass(owner) or inspect.isclass(thing):
        return None
    for cls in owner.__mro__[1:]:
        text = _OBJECT_TEXTS.get(name) if cls is object else vars(cls).get(name).__doc__ if name in vars(cls) else None
        if text:
            return inspect.cleandoc(text)
    return None


def _name_of(cls, module):
    return cls.__qualname__ if cls.__module__ == module else f"{cls.__module__}.{cls.__qualname__}"


def _short(value, room):
    text = repr(value)
    return text if len(text) <= room else text[:room] + "..."


def _routine(thing, name=None, cls=None, note=""):
    own = getattr(thing, "__name__", None) or name
    title = own if name in (None, own) else f"{name} = {own}"
    try:
        signature = str(inspect.signature(thing))
    except (ValueError, TypeError):
        signature = "(...)"
    if own == "<lambda>":
        title, signature = f"{name or own} lambda ", signature[1:-1]
    module = getattr(thing, "__module__", None)
    if cls is not None and name not in (None, own) and module != cls.__module__:
        note = f" from {module}"
    start = "async " if inspect.iscoroutinefunction(thing) or inspect.isasyncgenfunction(thing) else ""
    text = getdoc(thing)
    return f"{start}{title}{signature}{note}\n" + (_indent(text).rstrip() + "\n" if text else "")


def _described(name, text):
    return f"{name}\n" + (_indent(text) + "\n" if text else "")


def _kind_of(value):
    if isinstance(value, staticmethod):
        return "static method"
    if isinstance(value, classmethod):
        return "class method"
    if isinstance(value, property):
        return "readonly property" if value.fset is None else "data descriptor"
    if inspect.isfunction(value) or inspect.ismethoddescriptor(value) and not inspect.isclass(value):
        return "method"
    return "data descriptor" if inspect.isdatadescriptor(value) and not inspect.isclass(value) else "data"


def _attributes(cls):
    """Of each name that is told: whose it is, its kind and what the class keeps under it."""
    found = {}
    for owner in reversed(cls.__mro__):
        for name, value in vars(owner).items():
            found[name] = owner, _kind_of(value), value
    return {name: found[name] for name in sorted(found) if _is_told(name, found)}


def _attribute(cls, name, kind, value):
    if kind in ("method", "class method", "static method"):
        return _routine(getattr(cls, name), name, cls)
    if kind in ("readonly property", "data descriptor"):
        return _described(name, _SLOT_TEXTS.get(name) or inspect.getdoc(value))
    value = getattr(cls, name)
    text = inspect.getdoc(value) if inspect.isclass(value) or inspect.isroutine(value) else None
    return f"{name} = {_short(value, 67 - len(name))}\n" + (_indent(text) + "\n" if text else "")


def _class(cls):
    module = cls.__module__
    bases = [_name_of(base, module) for base in cls.__bases__]
    heading = f"class {cls.__name__}" + (f"({', '.join(bases)})" if bases else "")
    parts = []
    try:
        signature = str(inspect.signature(cls))
    except (ValueError, TypeError):
        signature = None
    if signature and signature != "()":
        parts.append(cls.__name__ + signature + "\n")
    text = getdoc(cls)
    if text:
        parts.append(text + "\n")
    if len(cls.__mro__) > 2:
        parts.append("\n".join(["Method resolution order:", *(f"    {_name_of(one, module)}" for one in cls.__mro__), ""]))
    attributes = _attributes(cls)
    ruled = False
    for owner in cls.__mro__:
        if owner is object and cls is not object:
            continue
        where = "defined here" if owner is cls else f"inherited from {_name_of(owner, module)}"
        for title, kind in _SECTIONS:
            members = [(name, value) for name, (its, what, value) in attributes.items() if its is owner and what == kind]
            if not members:
                continue
            if ruled:
                parts.append(_RULE)
            ruled = True
            parts.append(f"{title} {where}:\n")
            parts += [_attribute(cls, name, kind, value) for name, value in members]
    return heading + "\n" + _indent("\n".join(parts).rstrip(), " |  ") + "\n"


def describe(thing):
    name = getattr(thing, "__name__", None)
    if inspect.ismodule(thing):
        return f"module {name}"
    if inspect.isclass(thing):
        return f"class {name}"
    if inspect.isfunction(thing):
        return f"function {name}"
    if inspect.ismethod(thing):
        return f"method {name}"
    if inspect.ismethoddescriptor(thing) and not isinstance(thing, (staticmethod, classmethod)):
        return f"method descriptor {name}"
    if inspect.isbuiltin(thing):
        return f"built-in function {name}"
    return type(thing).__name__


def _note(thing):
    if inspect.ismethod(thing):
        owner = thing.__self__
        if inspect.isclass(owner):
            return f" class method of {owner.__module__}.{owner.__qualname__}"
        return f" method of {type(owner).__module__}.{type(owner).__qualname__} instance"
    return ""


def render_doc(thing, title="Help on %s:"):
    what = describe(thing)
    module = inspect.getmodule(thing)
    if isinstance(thing, property):
        text = _described(getattr(thing, "__name__", None) or thing.fget.__name__, inspect.getdoc(thing))
        return title % what + "\n\n" + text
    if inspect.ismethoddescriptor(thing) or inspect.isbuiltin(thing) and not inspect.ismodule(thing.__self__):
        module = None
    if module is not None and module is not thing:
        what += f" in module {module.__name__}"
    if inspect.isroutine(thing):
        text = _routine(thing, note=_note(thing))
    else:
        if not inspect.isclass(thing):
            thing = type(thing)
            what += " object"
        text = _class(thing)
    return title % what + "\n\n" + text


class Helper:
    """What `help` is."""

    def __repr__(self):
        return "Type help() for interactive help, or help(object) for help about object."

    def __call__(self, *args):
        if not args:
            raise EOFError("interactive help reads what a user types, which the Loopscope simulator does not")
        thing = args[0]
        if isinstance(thing, str):
            name = thing
            thing = getattr(builtins, name, None) or sys.modules.get(name)
            if thing is None:
                print(f"No Python documentation found for {name!r}.\nUse help() to get the interactive help utility.\n"
                      "Use help(str) for help on the str class.\n")
                return
        print(render_doc(thing))


help = Helper()
