"""Warnings: said once a place, to standard error."""

import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings", "deprecated"]

# (action, message, category, module, line), the first that fits decides; as CPython starts with.
filters = [("default", None, DeprecationWarning, "__main__", 0), ("ignore", None, DeprecationWarning, None, 0),
           ("ignore", None, PendingDeprecationWarning, None, 0), ("ignore", None, ImportWarning, None, 0),
           ("ignore", None, ResourceWarning, None, 0)]
defaultaction = "default"
onceregistry = {}
_seen = set()


class WarningMessage:
    """A warning that was caught."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
                f"lineno : {self.lineno}, line : {self.line!r}}}")


def formatwarning(message, category, filename, lineno, line=None):
    return _format(message, category, filename, lineno, line)


def _format(message, category, filename, lineno, line, source=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        import linecache
        line = linecache.getline(filename, lineno)
    if line:
        text += f"  {line.strip()}\n"
    if source is not None:
        text += f"{category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    file = sys.stderr if file is None else file
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


_original_showwarning, _original_formatwarning = showwarning, formatwarning


def _fits(entry, text, category, module, lineno):
    action, message, cat, mod, line = entry
    return (issubclass(category, cat) and (line == 0 or line == lineno) and (mod is None or _matches(mod, module))
            and (message is None or _matches(message, text, ignore_case=True)))


def _matches(pattern, text, ignore_case=False):
    if pattern.replace("_", "a").replace(" ", "a").replace("'", "a").isalnum():
        return text.lower().startswith(pattern.lower()) if ignore_case else text == pattern
    import re
    return re.match(pattern, text, re.I if ignore_case else 0) is not None


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename.removesuffix(".py")
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text = message
        message = category(message)
    for entry in filters:
        if _fits(entry, text, category, module, lineno):
            action = entry[0]
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    key = {"default": (text, category, filename, lineno), "module": (text, category, module),
           "once": (text, category)}.get(action)
    if key is not None:
        if key in _seen:
            return
        _seen.add(key)
    _show(WarningMessage(message, category, filename, lineno, source=source))


def _show(msg):
    if _catching and _catching[-1] is not None:
        _catching[-1].append(msg)
    elif showwarning is _original_showwarning and formatwarning is _original_formatwarning:
        if sys.stderr is not None:
            sys.stderr.write(_format(msg.message, msg.category, msg.filename, msg.lineno, msg.line, msg.source))
    else:
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _issue(text, category, filename, lineno, module, source):
    """A warning of the machine's own; of a coroutine's it tells where, of no module it remembers nothing."""
    if category is SyntaxWarning and module is None:
        _seen.discard((text, category, filename, lineno))
    elif module is None and filename == "sys":
        source = None
    warn_explicit(text, category, filename, lineno, module, source=source)


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issues a warning about the caller, or about whoever called it, by `stacklevel`."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    frame = sys._getframe(1)
    for _ in range(stacklevel - 1):
        frame = frame.f_back
        if frame is None:
            break
    if frame is None:
        warn_explicit(message, category, "<sys>", 0, "sys", source=source)
    else:
        warn_explicit(message, category, frame.f_code.co_filename, frame.f_lineno,
                      frame.f_globals.get("__name__", "<string>"), source=source)


def _checked_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _checked_line(lineno)
    _insert((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")
    _insert((action, None, category, None, lineno), append)


def _insert(entry, append):
    if append:
        if entry not in filters:
            filters.append(entry)
    else:
        if entry in filters:
            filters.remove(entry)
        filters.insert(0, entry)
    _seen.clear()


def resetwarnings():
    filters.clear()
    _seen.clear()


_catching = []


class catch_warnings:
    """Keeps changes to filters inside a `with`, and records warnings if asked to."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        self._saved = filters[:]
        self._show = showwarning
        _seen.clear()
        log = [] if self._record else None
        if self._record:
            _catching.append(log)
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global showwarning
        filters[:] = self._saved
        showwarning = self._show
        _seen.clear()
        if self._record:
            _catching.pop()


class deprecated:
    """Marks a class or function as one not to be used any more."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        import functools
        msg, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = msg
            return arg
        if isinstance(arg, type):
            original_new = arg.__new__

            @functools.wraps(original_new)
            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(msg, category=category, stacklevel=stacklevel + 1)
                if original_new is not object.__new__:
                    return original_new(cls, *args, **kwargs)
                return original_new(cls)
            arg.__new__ = staticmethod(__new__)
            arg.__deprecated__ = __new__.__deprecated__ = msg
            return arg

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)
        arg.__deprecated__ = wrapper.__deprecated__ = msg
        return wrapper
