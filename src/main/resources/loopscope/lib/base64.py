"""Bytes as printable text."""

_STANDARD = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_URL_SAFE = _STANDARD[:62] + b"-_"
__all__ = ["b64encode", "b64decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode",
           "urlsafe_b64decode", "b16encode", "b16decode", "b32encode",
           "b32decode", "encodebytes", "decodebytes"]


def _encode(data, alphabet):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    out = bytearray()
    for i in range(0, len(data), 3):
        part = data[i:i + 3]
        bits = int.from_bytes(part) << 8 * (3 - len(part))
        digits = [alphabet[bits >> shift & 63] for shift in (18, 12, 6, 0)]
        out += bytes(digits[:len(part) + 1]) + b"=" * (3 - len(part))
    return bytes(out)


def _decode(data, alphabet):
    if isinstance(data, str):
        data = data.encode("ascii")
    places = {c: i for i, c in enumerate(alphabet)}
    digits = [places[c] for c in bytes(data) if c in places]
    if len(digits) % 4 == 1:
        raise _error("Invalid base64-encoded string: number of data characters "
                         f"({len(digits)}) cannot be 1 more than a multiple of 4")
    if (len(digits) + bytes(data).count(b"=")) % 4:
        raise _error("Incorrect padding")
    out = bytearray()
    for i in range(0, len(digits), 4):
        part = digits[i:i + 4]
        bits = 0
        for d in part + [0] * (4 - len(part)):
            bits = bits << 6 | d
        out += bits.to_bytes(3)[:len(part) - 1]
    return bytes(out)


def b64encode(s, altchars=None):
    return _encode(s, _STANDARD if altchars is None else _STANDARD[:62] + altchars)


def b64decode(s, altchars=None, validate=False):
    return _decode(s, _STANDARD if altchars is None else _STANDARD[:62] + altchars)


standard_b64encode, standard_b64decode = b64encode, b64decode


def urlsafe_b64encode(s):
    return _encode(s, _URL_SAFE)


def urlsafe_b64decode(s):
    return _decode(s, _URL_SAFE)


def b16encode(s):
    return s.hex().upper().encode()


def b16decode(s, casefold=False):
    return bytes.fromhex(s if isinstance(s, str) else s.decode())


_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def b32encode(s):
    """Bytes as letters and digits, five bits each."""
    out = bytearray()
    for i in range(0, len(s), 5):
        part = bytes(s[i:i + 5])
        bits = int.from_bytes(part.ljust(5, b"\0"))
        digits = -(-len(part) * 8 // 5)
        out += bytes(_BASE32[bits >> shift & 31] for shift in range(35, 35 - 5 * digits, -5)) + b"=" * (8 - digits)
    return bytes(out)


def b32decode(s, casefold=False, map01=None):
    data = s.encode("ascii") if isinstance(s, str) else bytes(s)
    data = data.upper() if casefold else data
    if len(data) % 8:
        raise _error("Incorrect padding")
    places = {c: i for i, c in enumerate(_BASE32)}
    bare = data.rstrip(b"=")
    out = bytearray()
    for i in range(0, len(bare), 8):
        part = bare[i:i + 8]
        bits = 0
        for c in part.ljust(8, b"A"):
            if c not in places:
                raise _error("Non-base32 digit found")
            bits = bits << 5 | places[c]
        out += bits.to_bytes(5)[:len(part) * 5 // 8]
    return bytes(out)


def _error(message):
    from binascii import Error
    return Error(message)


def encodebytes(s):
    """Bytes as lines of 76 characters."""
    return b"".join(b64encode(s[i:i + 57]) + b"\n" for i in range(0, len(s), 57))


def decodebytes(s):
    return b64decode(s)
