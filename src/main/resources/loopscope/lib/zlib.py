"""Bytes in less room, and checksums."""

from _bytes import adler32, compress as _compress, crc32, decompress as _decompress

DEFLATED, DEF_MEM_LEVEL, MAX_WBITS, DEF_BUF_SIZE = 8, 8, 15, 16384
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
