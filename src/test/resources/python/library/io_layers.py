# Files on files: text on bytes, buffers, standard output's own bytes, and encodings of every width.
import io, sys
print("plain")
sys.stdout.buffer.write("é bytes\n".encode()); sys.stdout.buffer.flush()
sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace")
print("wrapped é")
sys.stdout.flush()
sys.stdout.reconfigure(encoding="utf-8")
print(sys.stdout.encoding, isinstance(sys.stdout, io.TextIOWrapper))
def f(n, fn):
    try: print(n, repr(fn()))
    except BaseException as e: print(n, "!", type(e).__name__, e)
for enc in ("utf-8-sig", "utf-16", "utf-32", "utf-32-le", "cp1252", "windows-1251", "iso-8859-15", "latin2", "cp437", "nope", "utf_8", "U8"):
    f(enc, lambda: "aé€".encode(enc)); f(enc, lambda: "aé".encode(enc, "replace").decode(enc)); f(enc, lambda: b"a\x81\xff".decode(enc) if enc[:5] not in ("utf-1", "utf-3") else None)
b = io.BytesIO()
t = io.TextIOWrapper(b, "utf-8", newline="\r\n")
f(1, lambda: t.write("a\nb")); f(2, lambda: b.getvalue()); f(3, lambda: t.flush()); f(4, lambda: b.getvalue()); f(5, lambda: t.seek(0)); f(6, lambda: t.read()); f(7, lambda: t.tell())
r = io.BufferedReader(io.BytesIO(b"l1\nl2\nl3"))
f(8, lambda: r.peek(2)[:2]); f(9, lambda: r.readline()); f(10, lambda: r.read(1)); f(11, lambda: r.tell()); f(12, lambda: list(r)); f(13, lambda: r.read()); f(14, lambda: r.writable())
w = io.BufferedWriter(io.BytesIO())
f(15, lambda: w.write(b"abc")); f(16, lambda: w.raw.getvalue()); f(17, lambda: w.flush()); f(18, lambda: w.raw.getvalue()); f(19, lambda: w.write("x")); f(20, lambda: w.read())
s = io.StringIO("a\r\nb\rc\n", newline="")
f(21, lambda: list(s)); s = io.StringIO(newline=None); s.write("a\r\nb\r"); f(22, lambda: s.getvalue()); s = io.StringIO(newline="\r\n"); s.write("a\nb\n"); f(23, lambda: s.getvalue()); s.seek(0); f(24, lambda: s.readline())
d = io.IncrementalNewlineDecoder(None, True); f(25, lambda: d.decode("a\r")); f(26, lambda: d.decode("\nb")); f(27, lambda: d.newlines)
with io.TextIOWrapper(io.BytesIO(b"x,y\n1,2\n"), encoding="utf-8") as fh:
    for line in fh: print(line.strip())
f(28, lambda: fh.closed); f(29, lambda: fh.read())
class Up(io.RawIOBase):
    def __init__(self): self.got = []
    def writable(self): return True
    def write(self, b): self.got.append(bytes(b)); return len(b)
u = Up(); tw = io.TextIOWrapper(io.BufferedWriter(u), write_through=True)
print("hello", file=tw); tw.flush(); f(30, lambda: u.got); f(32, lambda: Up().seek(0)); f(33, lambda: io.TextIOBase().read()); f(34, lambda: io.BufferedIOBase().detach()); f(35, lambda: io.IOBase().fileno()); f(36, lambda: io.StringIO().detach())
import codecs
f(40, lambda: codecs.decode(b"\xef\xbb\xbfa", "utf-8-sig")); f(41, lambda: codecs.lookup("utf8").name); f(42, lambda: codecs.getincrementaldecoder("utf-8")().decode(b"\xc3")); f(43, lambda: codecs.getwriter("utf-8")(io.BytesIO()).write("x")); f(44, lambda: codecs.getreader("utf-8")(io.BytesIO(b"ab")).read()); f(45, lambda: codecs.encode("abc", "rot13")); f(49, lambda: list(codecs.iterdecode([b"a", b"\xc3", b"\xa9"], "utf-8"))); f(50, lambda: codecs.lookup("nope"));
