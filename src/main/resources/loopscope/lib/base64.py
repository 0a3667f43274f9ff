"""Bytes as printable text."""

_STANDARD = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_URL_SAFE = _STANDARD[:62] + b"-_"
__all__ = ["b64encode", "b64decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode",
           "urlsafe_b64decode", "b16encode", "b16decode", "b32encode",
           "b32decode", "b32hexencode", "b32hexdecode", "b85encode", "b85decode", "a85encode", "a85decode", "z85encode",
           "z85decode", "encode", "decode", "encodebytes", "decodebytes"]


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


def _decode(data, alphabet, strict=False):
    if isinstance(data, str):
        data = _ascii(data)
    places = {c: i for i, c in enumerate(alphabet)}
    out, bits, held, pads = bytearray(), 0, 0, 0
    data = bytes(data)
    for i, c in enumerate(data):
        if c == 61:
            pads += 1
            if held >= 2 and held + pads >= 4:
                # The end, whatever follows.
                if strict and i + 1 < len(data):
                    raise _error("Excess data after padding" if data[i + 1] != 61 else "Excess padding not allowed")
                return bytes(out)
            if strict and held < 2:
                raise _error("Leading padding not allowed" if not i else "Excess padding not allowed")
        elif c in places:
            if strict and pads:
                raise _error("Discontinuous padding not allowed")
            pads = 0
            bits, held = bits << 6 | places[c], (held + 1) % 4
            if held != 1:
                out.append(bits >> (2 * (-held % 4)) & 255)
            bits &= 0xffff
        elif strict:
            raise _error("Only base64 data is allowed")
    if held == 1:
        raise _error("Invalid base64-encoded string: number of data characters "
                     f"({len(out) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4")
    if held:
        raise _error("Incorrect padding")
    return bytes(out)


def _ascii(text):
    try:
        return text.encode("ascii")
    except UnicodeEncodeError:
        raise ValueError("string argument should contain only ASCII characters") from None


def _bytes(data):
    return _ascii(data) if isinstance(data, str) else bytes(data)


def b64encode(s, altchars=None):
    return _encode(s, _STANDARD if altchars is None else _STANDARD[:62] + altchars)


def b64decode(s, altchars=None, validate=False):
    return _decode(s, _STANDARD if altchars is None else _STANDARD[:62] + _bytes(altchars), validate)


standard_b64encode, standard_b64decode = b64encode, b64decode


def urlsafe_b64encode(s):
    return _encode(s, _URL_SAFE)


def urlsafe_b64decode(s):
    return _decode(s, _URL_SAFE)


def b16encode(s):
    return s.hex().upper().encode()


def b16decode(s, casefold=False):
    data = _bytes(s)
    if casefold:
        data = data.upper()
    if any(c not in b"0123456789ABCDEF" for c in data):
        raise _error("Non-base16 digit found")
    if len(data) % 2:
        raise _error("Odd-length string")
    return bytes.fromhex(data.decode())


_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def b32encode(s):
    """Bytes as letters and digits, five bits each."""
    return _encode32(s, _BASE32)


def b32hexencode(s):
    return _encode32(s, _BASE32_HEX)


def _encode32(s, alphabet):
    out = bytearray()
    for i in range(0, len(s), 5):
        part = bytes(s[i:i + 5])
        bits = int.from_bytes(part.ljust(5, b"\0"))
        digits = -(-len(part) * 8 // 5)
        out += bytes(alphabet[bits >> shift & 31] for shift in range(35, 35 - 5 * digits, -5)) + b"=" * (8 - digits)
    return bytes(out)


def b32decode(s, casefold=False, map01=None):
    data = _bytes(s)
    if map01 is not None:
        data = data.translate(bytes.maketrans(b"01", b"O" + _bytes(map01)))
    return _decode32(data.upper() if casefold else data, _BASE32)


def b32hexdecode(s, casefold=False):
    data = _bytes(s)
    return _decode32(data.upper() if casefold else data, _BASE32_HEX)


def _decode32(data, alphabet):
    if len(data) % 8:
        raise _error("Incorrect padding")
    places = {c: i for i, c in enumerate(alphabet)}
    bare = data.rstrip(b"=")
    pads = len(data) - len(bare)
    out = bytearray()
    for i in range(0, len(bare), 8):
        bits = 0
        for c in bare[i:i + 8].ljust(8, alphabet[:1]):
            if c not in places:
                raise _error("Non-base32 digit found")
            bits = bits << 5 | places[c]
        out += bits.to_bytes(5)
    if pads not in (0, 1, 3, 4, 6):
        raise _error("Incorrect padding")
    return bytes(out[:len(out) - (pads * 5 + 7) // 8]) if pads else bytes(out)


_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_ASCII85 = bytes(range(33, 118))
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def _encode85(data, alphabet, pad, short=()):
    out = bytearray()
    missing = -len(data) % 4
    data = bytes(data) + bytes(missing)
    for i in range(0, len(data), 4):
        word = int.from_bytes(data[i:i + 4])
        for value, letter in short:
            if word == value and (value or i + 4 < len(data) or not missing):
                out += letter
                break
        else:
            digits = []
            for _ in range(5):
                word, digit = divmod(word, 85)
                digits.append(alphabet[digit])
            out += bytes(reversed(digits))
    return bytes(out if pad or not missing else out[:-missing])


def _decode85(data, alphabet, what):
    places = {c: i for i, c in enumerate(alphabet)}
    missing = -len(data) % 5
    # The highest digit keeps what is cut off from counting.
    padded = data + alphabet[84:85] * missing
    out = bytearray()
    for i in range(0, len(padded), 5):
        word = 0
        for at, c in enumerate(padded[i:i + 5], i):
            if c not in places:
                raise ValueError(f"bad {what} character at position {at}")
            word = word * 85 + places[c]
        if word > 0xffffffff:
            raise ValueError(f"{what} overflow in hunk starting at byte {i}")
        out += word.to_bytes(4)
    return bytes(out[:-missing] if missing else out)


def b85encode(b, pad=False):
    """Bytes as text, five characters for four."""
    return _encode85(memoryview(b).tobytes(), _BASE85, pad)


def b85decode(b):
    return _decode85(_bytes(b), _BASE85, "base85")


def z85encode(s):
    return _encode85(memoryview(s).tobytes(), _Z85, False)


def z85decode(s):
    return _decode85(_bytes(s), _Z85, "z85")


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Bytes as text as PostScript has it."""
    short = [(0, b"z")] + ([(0x20202020, b"y")] if foldspaces else [])
    text = _encode85(memoryview(b).tobytes(), _ASCII85, pad, short)
    if adobe:
        text = b"<~" + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[i:i + wrapcol] for i in range(0, len(text), wrapcol)]
        if adobe and (not lines or len(lines[-1]) + 2 > wrapcol):
            lines.append(b"")
        text = b"\n".join(lines)
    return text + b"~>" if adobe else text


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    data = _bytes(b)
    if adobe:
        if not data.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2 if data.startswith(b"<~") else 0:-2]
    digits = bytearray()
    for c in data:
        if 33 <= c <= 117:
            digits.append(c)
        elif c == 122 or foldspaces and c == 121:
            if len(digits) % 5:
                raise ValueError(f"{chr(c)} inside Ascii85 5-tuple")
            digits += b"!!!!!" if c == 122 else b"+<VdL"
        elif c not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(c)}")
    try:
        return _decode85(bytes(digits), _ASCII85, "Ascii85")
    except ValueError:
        raise ValueError("Ascii85 overflow") from None


def _error(message):
    from binascii import Error
    return Error(message)


def encodebytes(s):
    """Bytes as lines of 76 characters."""
    return b"".join(b64encode(s[i:i + 57]) + b"\n" for i in range(0, len(s), 57))


def decodebytes(s):
    return b64decode(s)


def encode(input, output):
    """Writes one file's bytes as text into another."""
    while data := input.read(57):
        output.write(encodebytes(data))


def decode(input, output):
    while line := input.readline():
        output.write(decodebytes(line))
