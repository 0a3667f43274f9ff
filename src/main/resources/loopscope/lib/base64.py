"""Bytes as printable text."""

_STANDARD = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_URL_SAFE = _STANDARD[:62] + b"-_"
__all__ = ["b64encode", "b64decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode",
           "urlsafe_b64decode", "b16encode", "b16decode"]


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
        raise ValueError("Invalid base64-encoded string: number of data characters "
                         f"({len(digits)}) cannot be 1 more than a multiple of 4")
    if (len(digits) + bytes(data).count(b"=")) % 4:
        raise ValueError("Incorrect padding")
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
