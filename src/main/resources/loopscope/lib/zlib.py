"""Bytes in less room, and checksums."""

from _bytes import adler32, compress as _compress, crc32, decompress as _decompress

DEFLATED, DEF_MEM_LEVEL, MAX_WBITS, DEF_BUF_SIZE = 8, 8, 15, 16384
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.3.1"


class error(Exception):
    pass


def compress(data, /, level=-1, wbits=15):
    return _compress(bytes(data), level, wbits < 0)


def decompress(data, /, wbits=15, bufsize=DEF_BUF_SIZE):
    try:
        return _decompress(bytes(data), wbits < 0)
    except ValueError as fault:
        if "incomplete" in str(fault):
            raise error("Error -5 while decompressing data: incomplete or truncated stream") from None
        raise error("Error -3 while decompressing data: incorrect header check") from None


class _Compress:
    """Data that comes in pieces; all of it is put out at the end."""

    def __init__(self, level, wbits):
        self._level, self._wbits, self._data = level, wbits, bytearray()

    def compress(self, data, /):
        if self._data is None:
            raise error("Error -2 while compressing data: inconsistent stream state")
        self._data += data
        return b""

    def flush(self, mode=Z_FINISH, /):
        if mode != Z_FINISH:
            return b""
        if self._data is None:
            raise error("Error -2 while finishing compression: inconsistent stream state")
        data, self._data = self._data, None
        return compress(data, self._level, self._wbits)

    def copy(self):
        other = _Compress(self._level, self._wbits)
        other._data = None if self._data is None else self._data[:]
        return other


class _Decompress:
    """Compressed data that comes in pieces; what is whole is given at once."""

    def __init__(self, wbits):
        self._wbits, self._input, self._ready = wbits, bytearray(), bytearray()
        self.eof, self.unused_data, self.unconsumed_tail = False, b"", b""

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        if not self.eof:
            self._input += data[:] if not self.unconsumed_tail else data[len(self.unconsumed_tail):]
            self._read()
        else:
            self.unused_data += bytes(data) if not self.unconsumed_tail else b""
        self.unconsumed_tail = b""
        length = max_length or len(self._ready)
        given = bytes(self._ready[:length])
        del self._ready[:length]
        if self._ready:
            self.unconsumed_tail = bytes(self._input[-1:]) or b"\0"
        return given

    def _read(self):
        """Takes the stream apart once its end is there."""
        try:
            self._ready += decompress(self._input, self._wbits)
        except error as fault:
            if "incomplete" not in str(fault):
                raise
            return
        self.eof = True
        end = len(self._input)
        low = 2 if self._wbits > 0 else 1
        while low < end:
            middle = (low + end) // 2
            try:
                decompress(self._input[:middle], self._wbits)
            except error:
                low = middle + 1
            else:
                end = middle
        self.unused_data = bytes(self._input[end:])

    def flush(self, length=DEF_BUF_SIZE, /):
        given = bytes(self._ready)
        self._ready.clear()
        self.unconsumed_tail = b""
        return given

    def copy(self):
        other = _Decompress(self._wbits)
        other._input, other._ready = self._input[:], self._ready[:]
        other.eof, other.unused_data, other.unconsumed_tail = self.eof, self.unused_data, self.unconsumed_tail
        return other


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """What compresses data that comes in pieces."""
    return _Compress(level, wbits)


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    """What takes in compressed data in pieces."""
    return _Decompress(wbits)
