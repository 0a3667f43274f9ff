"""Files in memory; other files are out of a program's reach."""

import abc
from _types import GenericAlias, call_fully as _call_fully
from builtins import open
from sys import __stdout__ as _stdout

DEFAULT_BUFFER_SIZE = 131072
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase(metaclass=abc.ABCMeta):
    """What all files have."""

    _closed = False

    _closed_message = "I/O operation on closed file."

    def _check_open(self):
        if self.closed:
            raise ValueError(self._closed_message)

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

    def readline(self, size=-1, /):
        size = -1 if size is None else size
        line = bytearray()
        while size < 0 or len(line) < size:
            more = self.read(1)
            if not more:
                break
            line += more
            if more == b"\n":
                break
        return bytes(line)

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")


class RawIOBase(IOBase):
    """A binary file without a buffer."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b"".join(parts)

    def readinto(self, buffer, /):
        self._unsupported("readinto")

    def write(self, b, /):
        self._unsupported("write")


class BufferedIOBase(IOBase):
    """A binary file."""

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readinto1(self, buffer, /):
        data = self.read1(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    """A text file."""

    encoding = errors = newlines = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, s, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


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
        end = contents.find(self._newline, self._pos)
        end = len(contents) if end < 0 else end + len(self._newline)
        if size is not None and size >= 0:
            end = min(end, self._pos + size)
        start, self._pos = self._pos, end
        return self._value(contents[start:end])

    def truncate(self, size=None, /):
        self._check_open()
        size = self._pos if size is None else size
        if size < 0:
            raise ValueError(f"{self._negative} {size}")
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


class Reader(metaclass=abc.ABCMeta):
    """What can be read from."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abc.abstractmethod
    def read(self, size=..., /):
        """As many items as asked for, all without a size."""

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, "read") if cls is Reader else NotImplemented


class Writer(metaclass=abc.ABCMeta):
    """What can be written to."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abc.abstractmethod
    def write(self, data, /):
        """Takes items in and says how many."""

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, "write") if cls is Writer else NotImplemented


def _has(cls, method):
    for base in cls.__mro__:
        if method in base.__dict__:
            return True if base.__dict__[method] is not None else NotImplemented
    return NotImplemented


def _check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
    if newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError(f"illegal newline value: {newline!r}")


class StringIO(_Memory, TextIOBase):
    """A text file in memory."""

    _empty, _newline, _zero, _negative = "", "\n", "\0", "Negative size value"
    _closed_message = "I/O operation on closed file"

    def __init__(self, initial_value="", newline="\n"):
        if newline != "\n":
            _check_newline(newline)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._ends = newline
        text = self._translated(initial_value) if initial_value else ""
        self._parts = [text] if text else []
        self._length = len(text)
        self._pos = 0
        if newline not in (None, "", "\n"):
            self._newline = newline

    def _translated(self, text):
        if self._ends is None:
            return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
        return text if self._ends in ("", "\n") else text.replace("\n", self._ends)

    def readline(self, size=-1, /):
        if self._ends != "":
            return _Memory.readline(self, size)
        self._check_open()
        text = self._contents()[self._pos:]
        cuts = [at + 1 for end in "\r\n" if (at := text.find(end)) >= 0]
        if cuts:
            cut = min(cuts)
            line = text[:cut + (text[cut - 1:cut + 1] == "\r\n")]
        else:
            line = text
        if size is not None and size >= 0:
            line = line[:size]
        self._pos += len(line)
        return line

    @staticmethod
    def _value(text):
        return text

    def write(self, s, /):
        self._check_open()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        if self._ends != "\n":
            self._put(self._translated(s))
            return len(s)
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

    _empty, _newline, _zero, _negative = b"", b"\n", b"\0", "negative size value"

    def __init__(self, initial_bytes=b""):
        if isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
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


StringIO.__module__ = BytesIO.__module__ = "_io"
_call_fully(StringIO, BytesIO)


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to open a text file with."""
    return "utf-8" if encoding is None else encoding


from _io_layers import (BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, FileIO,
                        IncrementalNewlineDecoder, TextIOWrapper, open_code)

BlockingIOError = BlockingIOError
for _class in (type(_stdout), TextIOWrapper):
    TextIOBase.register(_class)
TextIOWrapper.register(type(_stdout))
