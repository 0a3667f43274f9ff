"""Bytes as text and back."""

import base64 as _base64
from _bytes import crc32 as _crc32


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def hexlify(data, sep=None, bytes_per_sep=1):
    text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
    return text.encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr, /):
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode("latin-1")
    if len(text) % 2:
        raise Error("Odd-length string")
    if not set(text) <= set("0123456789abcdefABCDEF"):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)


a2b_hex = unhexlify


def crc32(data, crc=0, /):
    return _crc32(bytes(data), crc)


def crc_hqx(data, crc, /):
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1
        crc &= 0xffff
    return crc


def b2a_base64(data, /, *, newline=True):
    return _base64.b64encode(bytes(data)) + (b"\n" if newline else b"")


def a2b_base64(data, /, *, strict_mode=False):
    return _base64.b64decode(data, validate=strict_mode)


def b2a_uu(data, /, *, backtick=False):
    """A line of at most 45 bytes as uuencode writes it."""
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = b"`" if backtick else b" "
    out = bytearray(zero if not data else bytes([32 + len(data)]))
    for i in range(0, len(data), 3):
        bits = int.from_bytes(bytes(data[i:i + 3]).ljust(3, b"\0"))
        out += b"".join(bytes([32 + (bits >> shift & 63)]) if bits >> shift & 63 else zero for shift in (18, 12, 6, 0))
    return bytes(out) + b"\n"


def a2b_uu(data, /):
    line = (data.encode("ascii") if isinstance(data, str) else bytes(data)).rstrip(b"\r\n")
    if not line:
        return b""
    size, out = line[0] - 32 & 63, bytearray()
    for i in range(1, len(line), 4):
        bits = 0
        for c in line[i:i + 4].ljust(4):
            if not 32 <= c <= 96:
                raise Error("Illegal char")
            bits = bits << 6 | c - 32 & 63
        out += bits.to_bytes(3)
    return bytes(out[:size]).ljust(size, b"\0")


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Bytes as quoted-printable text."""
    lines = []
    ends = data.split(b"\n") if istext else [bytes(data)]
    for number, line in enumerate(ends):
        carriage = istext and line.endswith(b"\r") and number < len(ends) - 1
        parts = []
        body = line[:-1] if carriage else line
        for i, c in enumerate(body):
            blank = c in b" \t"
            if header and c == 32:
                parts.append(b"_")
            elif (c == 61 or c > 126 or c < 32 and c != 9 or header and c == 95
                  or blank and (quotetabs or i == len(body) - 1)):
                parts.append(b"=%02X" % c)
            else:
                parts.append(bytes([c]))
        out, width = bytearray(), 0
        for i, part in enumerate(parts):
            if width + len(part) > (76 if i == len(parts) - 1 else 75):
                out += b"=\n"
                width = 0
            out += part
            width += len(part)
        lines.append(bytes(out) + b"\r" * carriage)
    return b"\n".join(lines)


def a2b_qp(data, header=False):
    data = data.encode("ascii") if isinstance(data, str) else bytes(data)
    out, i = bytearray(), 0
    while i < len(data):
        c = data[i]
        if c == 61:
            if data[i + 1:i + 2] == b"\n":
                i += 2
                continue
            if data[i + 1:i + 3] == b"\r\n":
                i += 3
                continue
            try:
                out.append(int(data[i + 1:i + 3].decode(), 16))
                i += 3
                continue
            except ValueError:
                pass
        out.append(32 if header and c == 95 else c)
        i += 1
    return bytes(out)
