"""Compression in pieces, numbers in binary with their sign as a bit, and an address out of its brackets."""
import zlib, enum, urllib.parse
d = zlib.compressobj(); b = d.compress(b"hello " * 100) + d.flush(); o = zlib.decompressobj(); print(o.decompress(b + b"rest")[:12], o.eof, o.unused_data, o.unconsumed_tail)
o = zlib.decompressobj(); p = o.decompress(b, 20); print(p, len(o.unconsumed_tail) > 0, len(o.decompress(o.unconsumed_tail)), o.flush())
o = zlib.decompressobj(); r = b""
for i in range(0, len(b), 5): r += o.decompress(b[i:i + 5])
print(r == b"hello " * 100, o.eof, o.flush())
print(zlib.decompress(b) == b"hello " * 100, zlib.Z_FINISH, zlib.Z_NO_FLUSH, zlib.Z_SYNC_FLUSH)
print(enum.bin(10), enum.bin(~10), enum.bin(5, 8), enum.bin(-1, 4), enum.bin(0), enum.bin(-8), enum.bin(255), enum.bin(-5, 8))
print(urllib.parse.unwrap("<URL:http://a/b>"), urllib.parse.unwrap(" <x> "), urllib.parse.unwrap("URL:q"))
try: zlib.decompressobj().decompress(b"nonsense")
except zlib.error as e: print(e)
