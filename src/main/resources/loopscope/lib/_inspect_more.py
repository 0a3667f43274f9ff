"""The parts of inspect that few programs use."""

import builtins
import os
import types
from collections import namedtuple
from inspect import (CO_VARARGS, CO_VARKEYWORDS, findsource, getfile, getsourcefile, _has_code, ismethod, isroutine)

ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound", module="inspect")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")
Attribute = namedtuple("Attribute", "name kind defining_class object", module="inspect")


def getabsfile(object, _filename=None):
    return os.path.abspath(getsourcefile(object) or getfile(object))


def getcomments(object):
    """The comment lines just above a definition, or None."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        start = 1 if lines and lines[0].startswith("#!") else 0
        end = start
        while end < len(lines) and lines[end].strip() in ("", "#"):
            end += 1
        start = end
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) or None
    indent = indentsize(lines[number])
    found = []
    while number > 0 and lines[number - 1].lstrip().startswith("#") and indentsize(lines[number - 1]) == indent:
        number -= 1
        found.append(lines[number].expandtabs().lstrip())
    return "".join(reversed(found)) or None


def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def getclosurevars(func):
    """What the names in a function that are not its own stand for."""
    if ismethod(func):
        func = func.__func__
    if not _has_code(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    cells = func.__closure__ or ()
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, cells)}
    found, built_in, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            built_in[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, built_in, unbound)


def getargvalues(frame):
    code = frame.f_code
    names = code.co_varnames
    count = code.co_argcount + code.co_kwonlyargcount
    stars = list(names[count:])
    varargs = stars.pop(0) if code.co_flags & CO_VARARGS else None
    keywords = stars.pop(0) if code.co_flags & CO_VARKEYWORDS else None
    return ArgInfo(list(names[:count]), varargs, keywords, frame.f_locals)


def getclasstree(classes, unique=False):
    """The classes as a tree: each with its bases, then the list of what derives from it."""
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                if cls not in children.setdefault(parent, []):
                    children[parent].append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]

    def tree(level, parent):
        result = []
        for cls in sorted(level, key=lambda c: (c.__module__, c.__name__)):
            result.append((cls, cls.__bases__))
            if cls in children:
                result.append(tree(children[cls], cls))
        return result
    return tree(roots, None)


def classify_class_attrs(cls):
    """What kind of attribute each name of a class is, and where it is defined."""
    found = []
    for name in dir(cls):
        home, value = cls, None
        for base in (*cls.__mro__, *type(cls).__mro__):
            if name in base.__dict__:
                home, value = base, base.__dict__[name]
                break
        else:
            continue
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(value, classmethod):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        else:
            kind = "method" if isroutine(value) else "data"
        shown = getattr(cls, name) if kind in ("static method", "class method") else value
        found.append(Attribute(name, kind, home, value if kind != "data" else shown))
    return found
