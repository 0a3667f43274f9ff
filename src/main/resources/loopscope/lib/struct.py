"""Numbers as the bytes of a record."""

from _bytes import float_from_bytes as _float_from_bytes, float_to_bytes as _float_to_bytes

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]
# Size, and whether a whole number has a sign.
_WHOLE = {"b": (1, True), "B": (1, False), "h": (2, True), "H": (2, False), "i": (4, True), "I": (4, False),
          "l": (4, True), "L": (4, False), "q": (8, True), "Q": (8, False)}
_NATIVE = {"l": (8, True), "L": (8, False), "n": (8, True), "N": (8, False), "P": (8, False)}
_REAL = {"e": 2, "f": 4, "d": 8}


_LARGEST = 2**63 - 1


class error(Exception):
    pass


error.__module__ = "struct"


class Struct:
    """A format, taken apart once."""

    def __init__(self, format):
        if isinstance(format, bytes):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        self.format = format
        mark = format[:1] if format[:1] in ("@", "=", "<", ">", "!") else ""
        self._order = "big" if mark in (">", "!") else "little"
        native = mark in ("", "@")
        self._items, offset, count = [], 0, ""
        for c in format[len(mark):]:
            if c.isspace():
                continue
            if c.isdigit():
                count += c
                continue
            times, count = int(count) if count else 1, ""
            if offset + times > _LARGEST:
                raise error("total struct size too long")
            if c in _REAL:
                size, signed = _REAL[c], None
            elif c in "xcsp?":
                size, signed = 1, None
            elif native and c in _NATIVE:
                size, signed = _NATIVE[c]
            elif c in _WHOLE:
                size, signed = _WHOLE[c]
            else:
                raise error("bad char in struct format")
            if native and size > 1:
                offset += -offset % size
            if c in "spx":
                self._items.append((c, offset, times, None))
                offset += times
            else:
                for _ in range(times):
                    self._items.append((c, offset, size, signed))
                    offset += size
        if count:
            raise error("repeat count given without format specifier")
        self.size = offset
        self._values = [item for item in self._items if item[0] != "x"]

    def pack(self, *v):
        if len(v) != len(self._values):
            raise error(f"pack expected {len(self._values)} items for packing (got {len(v)})")
        data = bytearray(self.size)
        for (c, offset, size, signed), value in zip(self._values, v):
            data[offset:offset + size] = self._packed(c, size, signed, value)
        return bytes(data)

    def _packed(self, c, size, signed, value):
        if c in _REAL:
            if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
                raise error("required argument is not a float")
            return _float_to_bytes(float(value), size, self._order)
        if c == "?":
            return b"\1" if value else b"\0"
        if c == "c":
            if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                raise error("char format requires a bytes object of length 1")
            return value
        if c in "sp":
            if not isinstance(value, (bytes, bytearray)):
                raise error(f"argument for '{c}' must be a bytes object")
            if c == "p":
                value = bytes([min(len(value), size - 1, 255)]) + value[:size - 1]
            return bytes(value[:size]).ljust(size, b"\0")
        if not isinstance(value, int):
            if not hasattr(value, "__index__"):
                raise error("required argument is not an integer")
            value = value.__index__()
        low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
        if not low <= value <= high:
            raise error(f"'{c}' format requires {low} <= number <= {high}")
        return value.to_bytes(size, self._order, signed=signed)

    def unpack(self, buffer, /):
        if len(buffer) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._read(bytes(buffer), 0)

    def _read(self, data, start):
        values = []
        for c, offset, size, signed in self._values:
            part = data[start + offset:start + offset + size]
            if c in _REAL:
                values.append(_float_from_bytes(part, self._order))
            elif c == "?":
                values.append(part != b"\0")
            elif c == "p":
                values.append(part[1:1 + part[0]] if part else b"")
            elif c in "cs":
                values.append(part)
            else:
                values.append(int.from_bytes(part, self._order, signed=signed))
        return tuple(values)

    def unpack_from(self, buffer, offset=0):
        data = bytes(buffer)
        offset = self._start(offset, len(data), "unpack")
        if len(data) - offset < self.size:
            raise error(f"unpack_from requires a buffer of at least {self.size + offset} bytes for unpacking "
                        f"{self.size} bytes at offset {offset} (actual buffer size is {len(data)})")
        return self._read(data, offset)

    def iter_unpack(self, buffer, /):
        data = bytes(buffer)
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return iter([self._read(data, start) for start in range(0, len(data), self.size)])

    def pack_into(self, buffer, offset, /, *v):
        if isinstance(buffer, bytes) or isinstance(buffer, memoryview) and buffer.readonly:
            raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
        offset = self._start(offset, len(buffer), "pack")
        if len(buffer) - offset < self.size:
            raise error(f"pack_into requires a buffer of at least {self.size + offset} bytes for packing "
                        f"{self.size} bytes at offset {offset} (actual buffer size is {len(buffer)})")
        buffer[offset:offset + self.size] = self.pack(*v)

    def _start(self, offset, length, verb):
        if offset >= 0:
            return offset
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        if offset + self.size > 0:
            raise error(f"no space to pack {self.size} bytes at offset {offset}" if verb == "pack"
                        else f"not enough data to unpack {self.size} bytes")
        return offset + length

    def __repr__(self):
        return f"{type(self).__name__}({self.format!r})"


def calcsize(format, /):
    return Struct(format).size


def pack(format, /, *v):
    return Struct(format).pack(*v)


def pack_into(format, buffer, offset, /, *v):
    Struct(format).pack_into(buffer, offset, *v)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
