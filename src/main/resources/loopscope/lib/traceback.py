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
        return cls(item if isinstance(item, FrameSummary) else FrameSummary(item[0], item[1], item[2], line=item[3])
                   for item in a_list)

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


def _error_of(exc, value):
    if value is _MISSING:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc
    return value


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True, **kwargs):
    """The lines that an uncaught exception would print."""
    error = _error_of(exc, value)
    if error is None:
        return ["NoneType: None\n"]
    return _lines(_format_exception(error, chain, limit))


def format_exception_only(exc, /, value=_MISSING, *, show_group=False, **kwargs):
    """The last lines of what an uncaught exception would print."""
    error = _error_of(exc, value)
    if error is None:
        return ["NoneType: None\n"]
    return _format_exception_only(error).splitlines(keepends=True)


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True, **kwargs):
    print("".join(format_exception(exc, value, tb, limit, chain)), file=sys.stderr if file is None else file, end="")


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


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
    pass


class TracebackException:
    """An exception's text, kept without the exception."""

    def __init__(self, exc_type, exc_value=None, exc_traceback=None, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, **kwargs):
        self.exc_type = exc_type
        self.exc_type_str = exc_type.__qualname__
        self._value = exc_value
        self._str = str(exc_value)
        self.stack = _extracted(exc_traceback, limit, capture_locals)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__cause__ = self._other(exc_value.__cause__)
        self.__context__ = self._other(exc_value.__context__)
        self.exceptions = ([self._other(e) for e in exc_value.exceptions]
                           if isinstance(exc_value, BaseExceptionGroup) else None)

    @staticmethod
    def _other(exc):
        return None if exc is None else TracebackException(type(exc), exc, exc.__traceback__)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format(self, *, chain=True, **kwargs):
        yield from format_exception(self._value, chain=chain)

    def format_exception_only(self, **kwargs):
        yield from format_exception_only(self._value)

    def print(self, *, file=None, chain=True, **kwargs):
        print("".join(self.format(chain=chain)), file=sys.stderr if file is None else file, end="")

    def __str__(self):
        return self._str
