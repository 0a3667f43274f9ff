"""Encodings by name."""

import builtins
from _codecs import handlers as _handlers

__all__ = ["encode", "decode", "lookup", "getencoder", "getdecoder", "open", "BOM", "BOM_UTF8", "BOM_LE", "BOM_BE",
           "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo",
           "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors",
           "backslashreplace_errors", "namereplace_errors", "register_error", "lookup_error", "Codec",
           "IncrementalEncoder", "IncrementalDecoder", "StreamRecoder", "EncodedFile"]
BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE


def _rot13(text):
    return "".join(chr((ord(c) - base + 13) % 26 + base) if (base := 97 if "a" <= c <= "z" else 65 if "A" <= c <= "Z"
                                                              else 0) else c for c in text)


def encode(obj, encoding="utf-8", errors="strict"):
    name = encoding.lower().replace("-", "_")
    if name in ("hex", "hex_codec"):
        import binascii
        return binascii.hexlify(obj)
    if name in ("base64", "base64_codec"):
        import base64
        return base64.encodebytes(obj)
    if name in ("rot13", "rot_13"):
        return _rot13(obj)
    return obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    name = encoding.lower().replace("-", "_")
    if name in ("hex", "hex_codec"):
        import binascii
        return binascii.unhexlify(obj)
    if name in ("base64", "base64_codec"):
        import base64
        return base64.decodebytes(obj)
    if name in ("rot13", "rot_13"):
        return _rot13(obj)
    return bytes(obj).decode(encoding, errors)


class CodecInfo(tuple):
    """The functions of an encoding."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name, self.encode, self.decode = name, encode, decode
        return self


def lookup(encoding, /):
    name = encoding.lower().replace("_", "-")
    "".encode(encoding)
    return CodecInfo(lambda text, errors="strict": (text.encode(encoding, errors), len(text)),
                     lambda data, errors="strict": (bytes(data).decode(encoding, errors), len(data)),
                     name={"utf8": "utf-8", "latin1": "iso8859-1", "latin-1": "iso8859-1"}.get(name, name))


class IncrementalEncoder:
    """Encodes text that comes in pieces."""

    encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self._begun = False

    def encode(self, input, final=False):
        if self.encoding is None:
            raise NotImplementedError
        data = input.encode(self.encoding, self.errors)
        if self._begun:
            # The mark stands at the beginning alone.
            data = data[len("".encode(self.encoding)):]
        self._begun = True
        return data

    def reset(self):
        self._begun = False

    def getstate(self):
        return int(self._begun)

    def setstate(self, state):
        self._begun = bool(state)


class IncrementalDecoder:
    """Decodes bytes that come in pieces, which may end within a character."""

    encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self._held = b""

    def decode(self, input, final=False):
        if self.encoding is None:
            raise NotImplementedError
        data = self._held + bytes(input)
        self._held = b""
        if not final:
            for held in range(min(4, len(data) + 1)):
                try:
                    text = data[:len(data) - held].decode(self.encoding, self.errors if held == 3 else "strict")
                except UnicodeDecodeError:
                    continue
                self._held = data[len(data) - held:]
                return text
        return data.decode(self.encoding, self.errors)

    def reset(self):
        self._held = b""

    def getstate(self):
        return self._held, 0

    def setstate(self, state):
        self._held = state[0]


def getincrementalencoder(encoding):
    "".encode(encoding)
    return type("IncrementalEncoder", (IncrementalEncoder,), {"encoding": encoding})


def getincrementaldecoder(encoding):
    "".encode(encoding)
    return type("IncrementalDecoder", (IncrementalDecoder,), {"encoding": encoding})


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors)
    for text in iterator:
        if data := encoder.encode(text):
            yield data


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        if text := decoder.decode(data):
            yield text
    if text := decoder.decode(b"", True):
        yield text


class StreamWriter:
    """Writes text to a binary file."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def write(self, object):
        self.stream.write(object.encode(self.encoding, self.errors))

    def writelines(self, list):
        self.write("".join(list))

    def __getattr__(self, name):
        return getattr(self.stream, name)


class StreamReader:
    """Reads text from a binary file."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def read(self, size=-1, chars=-1, firstline=False):
        return self.stream.read(size).decode(self.encoding, self.errors)

    def readline(self, size=None, keepends=True):
        line = self.stream.readline().decode(self.encoding, self.errors)
        return line if keepends else line.rstrip("\r\n")

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return iter(self.readline, "")

    def __getattr__(self, name):
        return getattr(self.stream, name)


def getreader(encoding):
    "".encode(encoding)
    return type("StreamReader", (StreamReader,), {"encoding": encoding})


def getwriter(encoding):
    "".encode(encoding)
    return type("StreamWriter", (StreamWriter,), {"encoding": encoding})


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    return builtins.open(filename, mode, buffering, encoding, errors)


def _fits(exception, *kinds):
    if not isinstance(exception, kinds or (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    return exception.object[exception.start:exception.end]


def strict_errors(exception):
    if isinstance(exception, Exception):
        raise exception
    raise TypeError("codec must pass exception instance")


def ignore_errors(exception):
    _fits(exception)
    return "", exception.end


def replace_errors(exception):
    part = _fits(exception)
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    return ("?" if isinstance(exception, UnicodeEncodeError) else "\ufffd") * len(part), exception.end


def backslashreplace_errors(exception):
    part = _fits(exception)
    if isinstance(exception, UnicodeDecodeError):
        return "".join(f"\\x{byte:02x}" for byte in part), exception.end
    return part.encode("ascii", "backslashreplace").decode("ascii"), exception.end


def xmlcharrefreplace_errors(exception):
    return "".join(f"&#{ord(c)};" for c in _fits(exception, UnicodeEncodeError)), exception.end


def namereplace_errors(exception):
    return _fits(exception, UnicodeEncodeError).encode("ascii", "namereplace").decode("ascii"), exception.end


def _surrogateescape(exception):
    part = _fits(exception, UnicodeEncodeError, UnicodeDecodeError)
    if isinstance(exception, UnicodeDecodeError):
        return "".join(chr(0xdc00 + byte) for byte in part if byte >= 128), exception.end
    if not all("\udc80" <= c <= "\udcff" for c in part):
        raise exception
    return bytes(ord(c) - 0xdc00 for c in part), exception.end


def _surrogatepass(exception):
    part = _fits(exception, UnicodeEncodeError, UnicodeDecodeError)
    if isinstance(exception, UnicodeDecodeError) or not all("\ud800" <= c <= "\udfff" for c in part):
        raise exception
    return part.encode(exception.encoding, "surrogatepass"), exception.end


_known = {"strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
          "backslashreplace": backslashreplace_errors, "xmlcharrefreplace": xmlcharrefreplace_errors,
          "namereplace": namereplace_errors, "surrogateescape": _surrogateescape, "surrogatepass": _surrogatepass}


def register_error(errors, handler, /):
    """Names a function that says what stands for what cannot be encoded or decoded."""
    if not isinstance(errors, str):
        raise TypeError(f"register_error() argument 1 must be str, not {type(errors).__name__}")
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    """The function of that name."""
    handler = _handlers.get(name) or _known.get(name)
    if handler is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return handler


class Codec:
    """An encoding without a state; the derived class says which."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class StreamRecoder:
    """A file in one encoding that is read and written in another."""

    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.encode, self.decode = encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def _recoded(self, text):
        return self.encode(text, self.errors)[0]

    def read(self, size=-1):
        return self._recoded(self.reader.read(size))

    def readline(self, size=None):
        return self._recoded(self.reader.readline() if size is None else self.reader.readline(size))

    def readlines(self, sizehint=None):
        return self._recoded(self.reader.read()).splitlines(keepends=True)

    def __next__(self):
        return self._recoded(next(self.reader))

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file whose bytes are shown in another encoding."""
    if file_encoding is None:
        file_encoding = data_encoding
    data = lookup(data_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, getreader(file_encoding), getwriter(file_encoding), errors)
    recoder.data_encoding, recoder.file_encoding = data_encoding, file_encoding
    return recoder


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The way back; what two characters share leads to none."""
    encoding = {}
    for key, value in decoding_map.items():
        encoding[value] = None if value in encoding else key
    return encoding
