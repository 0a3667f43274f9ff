"""Encodings by name."""

import builtins

__all__ = ["encode", "decode", "lookup", "getencoder", "getdecoder", "open", "BOM", "BOM_UTF8", "BOM_LE", "BOM_BE",
           "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo",
           "strict_errors", "ignore_errors", "replace_errors"]
BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"


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

    def __init__(self, errors="strict"):
        self.errors = errors
        self._begun = False

    def encode(self, input, final=False):
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

    def __init__(self, errors="strict"):
        self.errors = errors
        self._held = b""

    def decode(self, input, final=False):
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


def strict_errors(exception):
    raise exception


def ignore_errors(exception):
    return "", exception.end


def replace_errors(exception):
    return "?" if isinstance(exception, UnicodeEncodeError) else "\ufffd", exception.end
