import io
import sys
from contextlib import redirect_stderr, redirect_stdout

out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(err):
    print("to out")
    print("to err", file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()))
print("a", "b", sep="", end="|")
print(1, None, [2], sep=", ")
print(*"abc", sep="\n")
print("flush", flush=True)
s = io.StringIO("line 1\nline 2\n")
print(s.readlines(), s.closed, s.seek(0), s.read(4), s.tell())
s.close()
try:
    s.read()
except ValueError as error:
    print(error)
with io.StringIO() as w:
    w.writelines(["a", "b"])
    print(w.getvalue())
b = io.BytesIO()
b.write(b"\x00\x01")
print(b.getvalue(), len(b.getbuffer()))
try:
    print("x", sep=5)
except TypeError as error:
    print(error)
