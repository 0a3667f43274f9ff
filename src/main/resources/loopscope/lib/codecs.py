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
