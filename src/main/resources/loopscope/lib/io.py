"""Files in memory; other files are out of a program's reach."""

import abc
from _types import call_fully as _call_fully
from builtins import open

DEFAULT_BUFFER_SIZE = 131072
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase(metaclass=abc.ABCMeta):
    """What all files have."""

    _closed = False

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True

    def flush(self):
        pass

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def isatty(self):
        self._check_open()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines):
        self._check_open()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    encoding = errors = newlines = None


class _Memory:
    # A position in contents that `_join` makes from parts; both kinds of file share the arithmetic.

    def _contents(self):
        if len(self._parts) > 1:
            self._parts = [self._empty.join(self._parts)]
        return self._parts[0] if self._parts else self._empty

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    def tell(self):
        self._check_open()
        return self._pos

    def getvalue(self):
        self._check_open()
        return self._value(self._contents())

    def read(self, size=-1, /):
        self._check_open()
        contents = self._contents()
        end = len(contents) if size is None or size < 0 else min(self._pos + size, len(contents))
        start = min(self._pos, len(contents))
        self._pos = max(end, self._pos)
        return self._value(contents[start:end])

    def readline(self, size=-1, /):
        self._check_open()
        contents = self._contents()
        if self._pos >= len(contents):
            return self._value(self._empty)
        end = contents.find(self._newline, self._pos) + 1 or len(contents)
        if size is not None and size >= 0:
            end = min(end, self._pos + size)
        start, self._pos = self._pos, end
        return self._value(contents[start:end])

    def truncate(self, size=None, /):
        self._check_open()
        size = self._pos if size is None else size
        self._parts = [self._contents()[:size]]
        self._length = len(self._parts[0])
        return size

    def _put(self, data):
        if self._pos == self._length:
            self._parts.append(data)
            self._length += len(data)
        else:
            contents = self._contents()
            if self._pos > len(contents):
                contents += self._zero * (self._pos - len(contents))
            self._parts = [contents[:self._pos] + data + contents[self._pos + len(data):]]
            self._length = len(self._parts[0])
        self._pos += len(data)
        return len(data)


class StringIO(_Memory, TextIOBase):
    """A text file in memory."""

    _empty, _newline, _zero = "", "\n", "\0"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._parts = [initial_value] if initial_value else []
        self._length = len(initial_value or "")
        self._pos = 0

    @staticmethod
    def _value(text):
        return text

    def write(self, s, /):
        self._check_open()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        return self._put(s) if s else 0

    def seek(self, pos, whence=0, /):
        self._check_open()
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._pos = pos if whence == 0 else self._pos if whence == 1 else self._length
        return self._pos

    line_buffering = False

    def __repr__(self):
        return f"<_io.StringIO object at {hex(id(self))}>"


class BytesIO(_Memory, BufferedIOBase):
    """A binary file in memory."""

    _empty, _newline, _zero = b"", b"\n", b"\0"

    def __init__(self, initial_bytes=b""):
        data = bytes(initial_bytes or b"")
        self._parts = [data] if data else []
        self._length = len(data)
        self._pos = 0

    @staticmethod
    def _value(data):
        return bytes(data)

    read1 = _Memory.read

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def getbuffer(self):
        return memoryview(self.getvalue())

    def write(self, b, /):
        self._check_open()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(b)) if b else 0

    def seek(self, pos, whence=0, /):
        self._check_open()
        if whence == 0 and pos < 0:
            raise ValueError(f"negative seek value {pos}")
        self._pos = max(0, pos + (0 if whence == 0 else self._pos if whence == 1 else self._length))
        return self._pos


class TextIOWrapper(TextIOBase):
    """Text on top of a binary file."""

    def __init__(self, buffer, encoding="utf-8", errors="strict", newline=None, line_buffering=False,
                 write_through=False):
        self.buffer = buffer
        self.encoding = encoding
        self.errors = errors

    def write(self, s):
        self.buffer.write(s.encode(self.encoding, self.errors))
        return len(s)

    def read(self, size=-1):
        return self.buffer.read(size).decode(self.encoding, self.errors)

    def readline(self, size=-1):
        return self.buffer.readline(size).decode(self.encoding, self.errors)

    def flush(self):
        self.buffer.flush()


StringIO.__module__ = BytesIO.__module__ = TextIOWrapper.__module__ = "_io"
_call_fully(StringIO, BytesIO, TextIOWrapper)
