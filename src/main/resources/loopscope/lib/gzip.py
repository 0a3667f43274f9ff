"""Compressed data as gzip has it, in memory."""

import io
import struct
import time
import zlib
from _forbidden import refuse

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]
READ, WRITE = "rb", "wb"


class BadGzipFile(OSError):
    """Data that is not gzip's."""


def compress(data, compresslevel=9, *, mtime=0):
    """The data, compressed."""
    mtime = int(time.time() if mtime is None else mtime)
    speed = 2 if compresslevel == 9 else 4 if compresslevel == 1 else 0
    head = b"\x1f\x8b\x08\0" + struct.pack("<L", mtime) + bytes([speed, 255])
    body = zlib.compress(data, compresslevel, -15)
    return head + body + struct.pack("<LL", zlib.crc32(data), len(data) & 0xffffffff)


def _body(data):
    """Where the compressed part of the first member begins."""
    if data[:2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
    if len(data) < 10:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    if data[2] != 8:
        raise BadGzipFile("Unknown compression method")
    flags, at = data[3], 10
    if flags & 4:
        at += 2 + int.from_bytes(data[at:at + 2], "little")
    for flag in (8, 16):
        if flags & flag:
            at = data.index(b"\0", at) + 1
    return at + (2 if flags & 2 else 0)


def decompress(data):
    """The data again."""
    data = bytes(data)
    if not data:
        return b""
    at = _body(data)
    if len(data) < at + 8:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    try:
        result = zlib.decompress(data[at:-8], -15)
    except zlib.error as fault:
        if "incomplete" not in str(fault):
            raise
        raise EOFError("Compressed file ended before the end-of-stream marker was reached") from None
    crc, size = struct.unpack("<LL", data[-8:])
    if crc != zlib.crc32(result):
        raise BadGzipFile("CRC check failed")
    if size != len(result) & 0xffffffff:
        raise BadGzipFile("Incorrect length of data produced")
    return result


class GzipFile(io.BufferedIOBase):
    """A compressed file on top of another one."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if fileobj is None:
            refuse("gzip.GzipFile()", "files")
        self.fileobj, self.mode = fileobj, (mode or "rb")[:1]
        self.name, self._level, self._mtime = filename or "", compresslevel, mtime
        self._content = io.BytesIO(decompress(fileobj.read()) if self.mode == "r" else b"")

    def readable(self):
        return self.mode == "r"

    def writable(self):
        return self.mode != "r"

    def read(self, size=-1):
        return self._content.read(size)

    def readline(self, size=-1):
        return self._content.readline(size)

    def write(self, data):
        if self.mode == "r":
            raise OSError(9, "write() on read-only GzipFile object")
        return self._content.write(data)

    def close(self):
        if not self._closed:
            if self.mode != "r":
                self.fileobj.write(compress(self._content.getvalue(), self._level, mtime=self._mtime))
            self._closed = True


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """A compressed file, in bytes or text."""
    if isinstance(filename, str):
        refuse("gzip.open()", "files")
    file = GzipFile(None, mode.replace("t", ""), compresslevel, filename)
    return io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file
