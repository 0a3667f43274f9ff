"""Tracebacks as text and as data."""

import sys
from _sources import format_entries as _format_entries, format_exception as _format_exception
from _sources import format_exception_only as _format_exception_only, place as _place

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
           "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list"]

_MISSING = object()


class FrameSummary:
    """One line of a traceback."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno, self.colno, self.end_colno = end_lineno, colno, end_colno
        self._line = line
        self._shown = None
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}

    @property
    def line(self):
        if self._line is None:
            import linecache
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def _text(self):
        if self._shown is not None:
            text = self._shown
        else:
            text = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
            if self.line:
                text += f"    {self.line}\n"
        for name in sorted(self.locals or ()):
            text += f"    {name} = {self.locals[name]}\n"
        return text


class StackSummary(list):
    """The lines of a traceback."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        entries = [FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name,
                                locals=f.f_locals if capture_locals else None) for f, lineno in frame_gen]
        return cls(_limited(entries, limit))

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for item in a_list:
            if not isinstance(item, FrameSummary):
                filename, lineno, name, line = item
                item = FrameSummary(filename, lineno, name, line=line)
            result.append(item)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        return frame_summary._text()

    def format(self, **kwargs):
        result, last, count = [], None, 0

        def more():
            if count > 3:
                result.append(f"  [Previous line repeated {count - 3} more time{'s' if count > 4 else ''}]\n")

        for entry in self:
            place = entry.filename, entry.lineno, entry.name
            if place != last:
                more()
                last, count = place, 0
            count += 1
            if count <= 3:
                text = self.format_frame_summary(entry)
                if text is not None:
                    result.append(text)
        more()
        return result


def _limited(entries, limit):
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


def _is_user(frame):
    return not frame.f_code.co_filename.startswith("<loopscope")


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    return _extracted(tb, limit)


def _extracted(tb, limit=None, capture_locals=False):
    entries = []
    while tb is not None:
        frame = tb.tb_frame
        if _is_user(frame):
            shown, lineno, end_lineno, colno, end_colno = _place(tb)
            entry = FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name, end_lineno=end_lineno,
                                 colno=colno, end_colno=end_colno, locals=frame.f_locals if capture_locals else None)
            entry._shown = shown
            entries.append(entry)
        tb = tb.tb_next
    return StackSummary(_limited(entries, limit))


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe(1)
    stack = StackSummary.extract((f, n) for f, n in walk_stack(f) if _is_user(f))
    stack.reverse()
    return StackSummary(stack if limit is None else stack[-limit:] if limit >= 0 else stack[:-limit])


def _lines(text):
    # One string an entry, as the list of an exception's text is divided.
    result = []
    for line in text.splitlines(keepends=True):
        if result and line.startswith("    ") and result[-1].startswith("  File "):
            result[-1] += line
        else:
            result.append(line)
    return result


def _error_of(exc, value, tb=_MISSING):
    if (value is _MISSING) != (tb is _MISSING):
        raise ValueError("Both or neither of value and tb must be given")
    error = exc if value is _MISSING else value
    if value is _MISSING and error is not None and not isinstance(error, BaseException):
        raise TypeError(f"Exception expected for value, {type(error).__name__} found")
    return error


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True, **kwargs):
    """The lines that an uncaught exception would print."""
    error = _error_of(exc, value, tb)
    if error is None:
        return ["NoneType: None\n"]
    if tb is not _MISSING and tb is not error.__traceback__:
        return list(TracebackException(type(error), error, tb, limit=limit).format(chain=chain))
    return _lines(_format_exception(error, chain, limit))


def format_exception_only(exc, /, value=_MISSING, *, show_group=False, **kwargs):
    """The last lines of what an uncaught exception would print."""
    error = exc if value is _MISSING else value
    if error is None:
        return ["NoneType: None\n"]
    return _only(error, show_group, 0)


def _only(error, show_group, depth, traced=False):
    error.__suppress_context__
    lines = _format_exception_only(error, traced).splitlines(keepends=True)
    if depth:
        lines = [" " * (3 * depth) + line for line in lines]
    if show_group and isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            lines += _only(one, True, depth + 1, traced)
    return lines


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True, **kwargs):
    print("".join(format_exception(exc, value, tb, limit, chain)), file=sys.stderr if file is None else file, end="")


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format() if limit is not None else _lines(_format_entries(tb))


def print_tb(tb, limit=None, file=None):
    print("".join(format_tb(tb, limit)), file=sys.stderr if file is None else file, end="")


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    print("".join(format_list(extracted_list)), file=sys.stderr if file is None else file, end="")


def format_stack(f=None, limit=None):
    return extract_stack(sys._getframe(1) if f is None else f, limit).format()


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(sys._getframe(1) if f is None else f, limit), file)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class TracebackException:
    """An exception's text, kept without the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.stack = _extracted(exc_traceback, limit, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _text_of(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        traced = exc_traceback is not None
        self._only = [] if exc_value is None else _only(exc_value, False, 0, traced)
        self._groups = [] if exc_value is None else _only(exc_value, True, 0, traced)
        self._exc_type_qualname, self._exc_type_module = exc_type.__qualname__, exc_type.__module__
        if isinstance(exc_value, SyntaxError):
            self.filename, self.text, self.msg = exc_value.filename, exc_value.text, exc_value.msg
            for name in ("lineno", "end_lineno"):
                number = getattr(exc_value, name)
                setattr(self, name, None if number is None else str(number))
            self.offset, self.end_offset = exc_value.offset, exc_value.end_offset
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        # As it stands, the exception is written at once; what is cut short or shows variables is put together later.
        plain = limit is None and not capture_locals and exc_value is not None
        plain = plain and exc_traceback is exc_value.__traceback__
        self._whole = (_format_exception(exc_value, True, None), _format_exception(exc_value, False, None)) if plain else None
        options = {"limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals, "_seen": seen}
        self.__cause__ = self._other(exc_value and exc_value.__cause__, options)
        hidden = compact and (self.__cause__ is not None or self.__suppress_context__)
        self.__context__ = None if hidden else self._other(exc_value and exc_value.__context__, options)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [TracebackException(type(e), e, e.__traceback__, **options) for e in exc_value.exceptions]

    @staticmethod
    def _other(error, options):
        if error is None or id(error) in options["_seen"]:
            return None
        return TracebackException(type(error), error, error.__traceback__, **options)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        module = self._exc_type_module
        return self._exc_type_qualname if module in ("__main__", "builtins") else f"{module}.{self._exc_type_qualname}"

    def format(self, *, chain=True, **kwargs):
        if self._whole is not None:
            yield from _lines(self._whole[0 if chain else 1])
            return
        if chain and self.__cause__ is not None:
            yield from self.__cause__.format()
            yield _CAUSE
        elif chain and self.__context__ is not None and not self.__suppress_context__:
            yield from self.__context__.format()
            yield _CONTEXT
        if self.stack:
            yield "Traceback (most recent call last):\n"
            yield from self.stack.format()
        yield from self._only

    def format_exception_only(self, *, show_group=False, **kwargs):
        yield from self._groups if show_group else self._only

    def print(self, *, file=None, chain=True, **kwargs):
        print("".join(self.format(chain=chain)), file=sys.stderr if file is None else file, end="")

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str


def _text_of(value):
    try:
        return str(value)
    except Exception:
        return "<exception str() failed>"
