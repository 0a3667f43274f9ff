"""What live objects are, and how functions are to be called."""

import enum
import functools
import importlib
import sys
import types
from _sources import is_python as _is_python, makes_coroutine as _makes_coroutine

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return _has_code(object) or _is_python(object)


def _has_code(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType) and not _is_python(object)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType) or type(object).__name__ == "coroutine"


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return (isinstance(object, types.CoroutineType) or type(object).__name__ == "coroutine"
            or isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or any("__await__" in base.__dict__ for base in type(object).__mro__))


def _unwrapped(f):
    while ismethod(f):
        f = f.__func__
    f = functools._unwrap_partial(f) if hasattr(functools, "_unwrap_partial") else f
    while isinstance(f, functools.partial):
        f = f.func
    while ismethod(f):
        f = f.__func__
    return f


def _has_flag(f, flag):
    f = _unwrapped(f)
    return _has_code(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    marked = _unwrapped(obj)
    return _has_flag(obj, CO_COROUTINE) or _makes_coroutine(marked) or getattr(marked, "_is_coroutine_mark", None) is _MARK


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


_MARK = object()


def markcoroutinefunction(func):
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = _MARK
    return func


def ispackage(object):
    return ismodule(object) and hasattr(object, "__path__")


def getlineno(frame):
    return frame.f_lineno


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", False))


def ismethoddescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    tp = type(obj)
    return hasattr(tp, "__get__") and not hasattr(tp, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__set__") or hasattr(tp, "__delete__")


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getasyncgenstate(agen):
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


def getcoroutinelocals(coroutine):
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


def getasyncgenlocals(agen):
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals


def getgeneratorlocals(generator):
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getmembers(object, predicate=None):
    results = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            results.append((name, value))
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers_static(object, predicate=None):
    results = []
    for name in dir(object):
        value = getattr_static(object, name, None)
        if predicate is None or predicate(value):
            results.append((name, value))
    return results


def getattr_static(obj, attr, *default):
    if not isinstance(obj, type) and attr in getattr(obj, "__dict__", ()):
        return obj.__dict__[attr]
    for base in (obj if isinstance(obj, type) else type(obj)).__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    if default:
        return default[0]
    raise AttributeError(attr)


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if func in seen:
            raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    name = getattr(object, "__module__", None)
    if isinstance(name, str) and name.startswith("asyncio."):
        return importlib.import_module(name)
    return sys.modules.get(name)


def getmodulename(path):
    return path.rpartition("/")[2].partition(".")[0]


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    if doc is None and isclass(object):
        doc = next((c.__doc__ for c in object.__mro__[:-1] if c.__doc__ is not None), None)
    return cleandoc(doc) if isinstance(doc, str) else None


def getfile(object):
    if ismethod(object):
        object = object.__func__
    if _has_code(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        raise TypeError(f"{object!r} is a built-in class")
    raise TypeError(f"module, class, method, function, traceback, frame, or code object was expected, "
                    f"got {type(object).__name__}")


getsourcefile = getfile


def getsourcelines(object):
    import linecache
    object = unwrap(object)
    lines = linecache.getlines(getfile(object))
    if not lines:
        raise OSError("could not get source code")
    if isclass(object):
        start = object.__firstlineno__ - 1
    else:
        code = object.__func__.__code__ if ismethod(object) else getattr(object, "__code__", object)
        start = code.co_firstlineno - 1
    return getblock(lines[start:]), start + 1


def getblock(lines):
    head = next((i for i, line in enumerate(lines) if line.lstrip().startswith(("def ", "async ", "class "))), 0)
    indent = len(lines[0]) - len(lines[0].lstrip())
    end = len(lines)
    for i in range(head + 1, len(lines)):
        line = lines[i]
        if line.strip() and len(line) - len(line.lstrip()) <= indent and not line.lstrip().startswith((")", "#")):
            end = i
            break
    while end > 1 and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def findsource(object):
    """All lines of the file of an object, and the index of its first one."""
    import linecache
    lines = linecache.getlines(getfile(object))
    if not lines:
        raise OSError("could not get source code")
    return lines, 0 if ismodule(object) else getsourcelines(object)[1] - 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


def currentframe():
    return sys._getframe(1)


class Traceback(tuple):
    """Where a frame stands."""

    filename = property(lambda self: self[0])
    lineno = property(lambda self: self[1])
    function = property(lambda self: self[2])
    code_context = property(lambda self: self[3])
    index = property(lambda self: self[4])
    positions = None
    _names = "filename lineno function code_context index".split()

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
        return f"{type(self).__name__}({shown}, positions={self.positions!r})"


class FrameInfo(tuple):
    """A frame and where it stands."""

    frame = property(lambda self: self[0])
    filename = property(lambda self: self[1])
    lineno = property(lambda self: self[2])
    function = property(lambda self: self[3])
    code_context = property(lambda self: self[4])
    index = property(lambda self: self[5])
    positions = None
    _names = "frame filename lineno function code_context index".split()
    __repr__ = Traceback.__repr__


def _context(filename, lineno, context):
    import linecache
    lines = linecache.getlines(filename)
    if context <= 0 or not lines:
        return None, None
    start = max(0, min(lineno - 1 - context // 2, len(lines) - context))
    return lines[start:start + context], lineno - 1 - start


def getframeinfo(frame, context=1):
    if isinstance(frame, types.TracebackType):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    elif isinstance(frame, types.FrameType):
        lineno = frame.f_lineno
    else:
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    code = frame.f_code
    return Traceback((code.co_filename, lineno, code.co_name, *_context(code.co_filename, lineno, context)))


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo((frame, *getframeinfo(frame, context))))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        frame = tb.tb_frame
        found.append(FrameInfo((frame, frame.f_code.co_filename, tb.tb_lineno, frame.f_code.co_name,
                                *_context(frame.f_code.co_filename, tb.tb_lineno, context))))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    error = sys.exception()
    return [] if error is None else getinnerframes(error.__traceback__, context)


_MORE = ("getabsfile", "getcomments", "indentsize", "ClosureVars", "ArgInfo", "Attribute", "getclosurevars",
         "getargvalues", "getclasstree", "classify_class_attrs")
_SIGNATURES = ("signature", "Signature", "Parameter", "BoundArguments", "getfullargspec", "FullArgSpec", "getcallargs",
               "formatannotation", "_ParameterKind", "_empty")


def __dir__():
    return [*globals(), *_MORE, *_SIGNATURES, "get_annotations"]


def __getattr__(name):
    if name in _MORE:
        import _inspect_more
        return getattr(_inspect_more, name)
    # Signatures are a module of their own: most programs ask only what kind of object something is.
    if name in _SIGNATURES:
        import _signatures
        value = globals()[name] = getattr(_signatures, name)
        return value
    if name in ("get_annotations",):
        from annotationlib import get_annotations
        return get_annotations
    raise AttributeError(f"module 'inspect' has no attribute {name!r}")
