"""Views of arrays and of bytes in other formats and shapes share their memory."""
import array
a = array.array("i", [1, 2, 3, 4])
m = memoryview(a)
print(m.format, m.itemsize, m.nbytes, len(m), m.shape, m.strides, m.ndim, m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous, m.suboffsets)
print(m[0], m[-1], m.tolist(), m[1:3].tolist(), m.obj is a)
m[0] = 100
print(a)
m[1:3] = array.array("i", [7, 8])
print(a, list(m), 100 in m)
b = m.cast("B")
print(b.format, len(b), b[0], b.tolist()[:8])
c = b.cast("i")
print(c.tolist(), c == m, m == a)
d = memoryview(bytes(range(12))).cast("B", [3, 4])
print(d.shape, d.strides, d.ndim, d.tolist(), d[1, 2])
for f in ("h", "H", "q", "Q", "d", "f", "b", "c", "?"):
    x = memoryview(bytearray(16)).cast(f)
    print(f, len(x), x.itemsize, x[0], x.format)
x = memoryview(bytearray(16)).cast("d")
x[0] = 1.5
print(x.tolist(), x.tobytes(), bytes(x)[:8])
for e in ("m['a']", "m[10]", "m[0] = 'x'", "m[0] = 2**40", "m.cast('x')", "m.cast('d')", "b.cast('q').tolist()", "memoryview(a[:3]).cast('B').cast('q')", "m[1:2] = b'abc'", "m[0:2] = array.array('h', [1, 2])", "d[0]", "d[0, 9]", "d.tolist()", "hash(m)", "a.append(1)", "memoryview(1)", "memoryview('a')", "m.hex()", "m.tobytes()", "memoryview(b'abc')[0] = 1", "m.toreadonly()[0]"):
    try:
        if " = " in e: exec(e); print(e, "ok", a)
        else: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
m.release()
try: m[0]
except ValueError as e: print(e)
print(repr(m)[:16])
with memoryview(bytearray(b"abc")) as v: print(v[0], v.index(98), v.count(97), list(reversed(v)))
import struct
buf = bytearray(8); struct.pack_into("<ii", memoryview(buf), 0, 1, 2); print(buf)
print(bytes(array.array("h", [1, 2])), bytearray(array.array("h", [1])), array.array("H", b"ab"), array.array("i", [1]).tobytes())
