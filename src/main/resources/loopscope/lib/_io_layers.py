"""Files on top of other files: buffers, and text on bytes."""

import io
from _forbidden import refuse as _refuse

_PENDING = 8192    # how many bytes of text may wait to be written


class _Layer:
    """What all files on top of another have."""

    def _init(self, below):
        self._below = below

    def detach(self):
        if self._below is None:
            raise ValueError("raw stream has been detached")
        self.flush()
        below, self._below = self._below, None
        return below

    @property
    def closed(self):
        return self._below.closed

    def close(self):
        if self._below is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._below.close()

    def readable(self):
        return self._below.readable()

    def writable(self):
        return self._below.writable()

    def seekable(self):
        return self._below.seekable()

    def isatty(self):
        return self._below.isatty()

    def fileno(self):
        return self._below.fileno()

    @property
    def name(self):
        return self._below.name


class _Buffered(_Layer, io.BufferedIOBase):
    def __init__(self, raw, buffer_size=io.DEFAULT_BUFFER_SIZE):
        if not buffer_size > 0:
            raise ValueError("buffer size must be strictly positive")
        self._init(raw)

    @property
    def raw(self):
        return self._below

    @property
    def mode(self):
        return self._below.mode

    def flush(self):
        if self.closed:
            raise ValueError("flush of closed file")
        self._below.flush()

    def __repr__(self):
        name = getattr(self, "name", None)
        return f"<_io.{type(self).__name__}{'' if name is None else f' name={name!r}'}>"


class BufferedReader(_Buffered):
    """Reads a raw file in large pieces."""

    def __init__(self, raw, buffer_size=io.DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError("File or stream is not readable.")
        super().__init__(raw, buffer_size)
        self._size, self._ahead = buffer_size, b""

    def _more(self):
        part = self._below.read(self._size) or b""
        self._ahead += part
        return bool(part)

    def read(self, size=-1, /):
        if self.closed:
            raise ValueError("read of closed file")
        if size is None or size < 0:
            data, self._ahead = self._ahead + (self._below.read() or b""), b""
            return data
        while len(self._ahead) < size and self._more():
            pass
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def read1(self, size=-1, /):
        if not self._ahead:
            self._more()
        size = len(self._ahead) if size < 0 else size
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def peek(self, size=0, /):
        if not self._ahead:
            self._more()
        return self._ahead

    def readline(self, size=-1, /):
        while b"\n" not in self._ahead and self._more():
            pass
        end = self._ahead.find(b"\n") + 1 or len(self._ahead)
        return self.read(end if size is None or size < 0 else min(end, size))

    def seek(self, offset, whence=0, /):
        if whence == 1:
            offset -= len(self._ahead)
        self._ahead = b""
        return self._below.seek(offset, whence)

    def tell(self):
        return self._below.tell() - len(self._ahead)

    def writable(self):
        return False


class BufferedWriter(_Buffered):
    """Writes a raw file in large pieces."""

    def __init__(self, raw, buffer_size=io.DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        super().__init__(raw, buffer_size)
        self._size, self._waiting = buffer_size, bytearray()

    def write(self, b, /):
        if self.closed:
            raise ValueError("write to closed file")
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._waiting += b
        if len(self._waiting) > self._size:
            self._drain()
        return len(b)

    def _drain(self):
        while self._waiting:
            written = self._below.write(bytes(self._waiting))
            del self._waiting[:written]

    def flush(self):
        if self.closed:
            raise ValueError("flush of closed file")
        self._drain()
        self._below.flush()

    def seek(self, offset, whence=0, /):
        self._drain()
        return self._below.seek(offset, whence)

    def tell(self):
        return self._below.tell() + len(self._waiting)

    def truncate(self, size=None, /):
        self.flush()
        return self._below.truncate(size)

    def readable(self):
        return False


class BufferedRandom(_Buffered):
    """Reads and writes a raw file."""

    def read(self, size=-1, /):
        return self._below.read(size)

    def readline(self, size=-1, /):
        return self._below.readline(size)

    def write(self, b, /):
        return self._below.write(b)

    def seek(self, offset, whence=0, /):
        return self._below.seek(offset, whence)

    def tell(self):
        return self._below.tell()


class BufferedRWPair(io.BufferedIOBase):
    """One file to read and another to write."""

    def __init__(self, reader, writer, buffer_size=io.DEFAULT_BUFFER_SIZE, /):
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)
        self.read, self.read1, self.peek, self.readline = (self.reader.read, self.reader.read1, self.reader.peek,
                                                           self.reader.readline)
        self.write, self.flush = self.writer.write, self.writer.flush

    def readable(self):
        return True

    writable = readable


class FileIO(io.RawIOBase):
    """A file of the machine; here there is none."""

    def __init__(self, file, mode="r", closefd=True, opener=None):
        _refuse(f"io.FileIO({file!r})", "files")


def open_code(path):
    _refuse("io.open_code()", "files")


class IncrementalNewlineDecoder:
    """Turns all line ends into `\\n`, of text that comes in pieces."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder, self.translate = decoder, translate
        self._held, self._seen = "", []

    def decode(self, input, final=False):
        text = self._held + (input if self.decoder is None else self.decoder.decode(input, final=final))
        self._held = ""
        if text.endswith("\r") and not final:
            text, self._held = text[:-1], "\r"
        bare = text.replace("\r\n", "")
        for end, found in (("\r", "\r" in bare), ("\n", "\n" in bare), ("\r\n", len(bare) < len(text))):
            if found and end not in self._seen:
                self._seen.append(end)
        return text.replace("\r\n", "\n").replace("\r", "\n") if self.translate else text

    def reset(self):
        self._held, self._seen = "", []

    @property
    def newlines(self):
        ends = tuple(end for end in ("\r", "\n", "\r\n") if end in self._seen)
        return None if not ends else ends[0] if len(ends) == 1 else ends


class TextIOWrapper(_Layer, io.TextIOBase):
    """Text on top of a binary file."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        io._check_newline(newline)
        encoding = "utf-8" if encoding is None or encoding == "locale" else encoding
        "".encode(encoding)
        buffer.readable
        self._init(buffer)
        self.encoding, self.errors = encoding, errors or "strict"
        self.line_buffering = bool(line_buffering)
        self.write_through = write_through or isinstance(buffer, _StandardBuffer)
        self._newline = newline
        self._out, self._in = bytearray(), None
        self._ends = IncrementalNewlineDecoder(None, newline is None)

    @property
    def buffer(self):
        return self._below

    @property
    def newlines(self):
        return self._ends.newlines

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.flush()
        self.encoding = encoding or self.encoding
        self.errors = errors or ("strict" if encoding else self.errors)
        if newline is not None:
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def write(self, s, /):
        if self._below is None:
            raise ValueError("underlying buffer has been detached")
        if self.closed:
            raise ValueError(self._closed_message)
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        text = s.replace("\n", self._newline) if self._newline in ("\r", "\r\n") else s
        self._out += text.encode(self.encoding, self.errors)
        if self.write_through or len(self._out) > _PENDING:
            self._drain()
        if self.line_buffering and ("\n" in s or "\r" in s):
            self.flush()
        self._in = None
        return len(s)

    def _drain(self):
        if self._out:
            data, self._out = bytes(self._out), bytearray()
            self._below.write(data)

    def flush(self):
        if self._below is None:
            raise ValueError("underlying buffer has been detached")
        self._drain()
        self._below.flush()

    def _text(self):
        self._check_open()
        # All there is at once: what lies below is in memory.
        if self._in is None:
            if not self._below.readable():
                raise io.UnsupportedOperation("not readable")
            self._drain()
            self._in = self._ends.decode(self._below.read().decode(self.encoding, self.errors), final=True)
        return self._in

    def read(self, size=-1, /):
        text = self._text() or self._again()
        size = len(text) if size is None or size < 0 else size
        self._in = text[size:]
        return text[:size]

    def _again(self):
        self._in = None
        return self._text()

    def readline(self, size=-1, /):
        text = self._text() or self._again()
        if self._newline == "":
            cuts = [at + 1 for end in "\r\n" if (at := text.find(end)) >= 0]
            cut = min(cuts, default=len(text))
            cut += text[cut - 1:cut + 1] == "\r\n"
        else:
            end = self._newline or "\n"
            at = text.find(end)
            cut = len(text) if at < 0 else at + len(end)
        if size is not None and size >= 0:
            cut = min(cut, size)
        self._in = text[cut:]
        return text[:cut]

    def seek(self, cookie, whence=0, /):
        self.flush()
        self._in = None
        if whence == 1 and cookie:
            raise io.UnsupportedOperation("can't do nonzero cur-relative seeks")
        if whence == 2 and cookie:
            raise io.UnsupportedOperation("can't do nonzero end-relative seeks")
        return self._below.seek(cookie, whence)

    def tell(self):
        self.flush()
        ahead = 0 if self._in is None else len(self._in.encode(self.encoding, self.errors))
        return self._below.tell() - ahead

    def truncate(self, size=None, /):
        self.flush()
        return self._below.truncate(size)

    def __repr__(self):
        name, mode = getattr(self, "name", None), getattr(self, "mode", None)
        return (f"<_io.TextIOWrapper{'' if name is None else f' name={name!r}'}"
                f"{'' if mode is None else f' mode={mode!r}'} encoding={self.encoding!r}>")


class _StandardBuffer(io.BufferedIOBase):
    """The binary file below a standard stream: what is written to it appears as text."""

    def __init__(self, stream):
        self._stream = stream
        self._start = b""
        self.name, self.mode = stream.name, stream.mode + "b"

    raw = property(lambda self: self)

    def readable(self):
        return self._stream.readable()

    def writable(self):
        return self._stream.writable()

    def fileno(self):
        return self._stream.fileno()

    def write(self, b, /):
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = self._start + bytes(b)
        # A character may come in two pieces.
        end = len(data)
        for back in range(1, min(4, end) + 1):
            byte = data[end - back]
            if byte >= 0xc0:
                wanted = 2 if byte < 0xe0 else 3 if byte < 0xf0 else 4
                if back < wanted:
                    end -= back
                break
            if byte < 0x80:
                break
        self._start = data[end:]
        self._stream.write(data[:end].decode("utf-8", "replace"))
        return len(b)

    def flush(self):
        self._stream.flush()

    def read(self, size=-1, /):
        if size is None or size < 0:
            data, self._start = self._start + self._stream.read().encode(), b""
            return data
        while len(self._start) < size and (line := self._stream.readline()):
            self._start += line.encode()
        data, self._start = self._start[:size], self._start[size:]
        return data

    def read1(self, size=-1, /):
        return self.readline() if size < 0 else self.read(size)

    def readline(self, size=-1, /):
        if b"\n" not in self._start:
            self._start += self._stream.readline().encode()
        end = self._start.find(b"\n") + 1 or len(self._start)
        end = end if size is None or size < 0 else min(end, size)
        line, self._start = self._start[:end], self._start[end:]
        return line

    def __repr__(self):
        return f"<_io.Buffered{'Reader' if self.readable() else 'Writer'} name={self.name!r}>"


_standard = {}


def standard_buffer(stream):
    """The binary file below `sys.stdin`, `sys.stdout` or `sys.stderr`."""
    if stream.name not in _standard:
        _standard[stream.name] = _StandardBuffer(stream)
    return _standard[stream.name]


for _class in (BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair, FileIO, IncrementalNewlineDecoder,
               TextIOWrapper):
    _class.__module__ = "_io"
