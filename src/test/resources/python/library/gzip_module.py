# Data in less room and back, in memory.
import gzip, zlib, io
def f(n, fn):
    try: print(n, repr(fn()))
    except BaseException as e: print(n, "!", type(e).__name__, e)
d = b"hello hello hello hello" * 20
f(1, lambda: gzip.decompress(gzip.compress(d)) == d); f(2, lambda: len(gzip.compress(d))); f(3, lambda: gzip.compress(b"abc", mtime=0)); f(4, lambda: gzip.decompress(b"nope")); f(5, lambda: gzip.decompress(b"")); f(6, lambda: gzip.compress(d, 1) == gzip.compress(d, 1)); f(7, lambda: gzip.decompress(gzip.compress(d)[:-4])); x = bytearray(gzip.compress(d)); x[-6] ^= 1; f(8, lambda: gzip.decompress(bytes(x)))
b = io.BytesIO()
with gzip.GzipFile(fileobj=b, mode="wb", mtime=0) as g: g.write(b"line1\nline2\n")
b.seek(0)
with gzip.GzipFile(fileobj=b) as g: f(9, lambda: g.readline()); f(10, lambda: g.read())
b.seek(0); f(11, lambda: list(gzip.open(b, "rt"))); f(12, lambda: zlib.decompress(zlib.compress(d)) == d); f(13, lambda: zlib.crc32(d)); f(14, lambda: gzip.BadGzipFile.__mro__)
