# What stands for what cannot be encoded or decoded, by handlers of the program's own too.
import codecs
import io


def tried(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error)


codecs.register_error("shown", lambda e: (f"<{e.object[e.start:e.end]!a}>", e.end))
codecs.register_error("bytes", lambda e: (b"??", e.end))
codecs.register_error("wrong", lambda e: 3)
codecs.register_error("far", lambda e: ("x", 99))
codecs.register_error("back", lambda e: ("x", e.end - len(e.object)))
for name in ("shown", "bytes", "wrong", "far", "back", "nope"):
    tried("aé€b".encode, "ascii", name)
    tried(b"a\xff\xfeb".decode, "ascii", name)
tried("\u20ac\u3042".encode, "cp1252", "shown")
tried("é€".encode, "ascii", "namereplace")
tried(codecs.lookup_error, "nope")
tried(codecs.register_error, "x", 3)
for name in "ignore replace backslashreplace xmlcharrefreplace namereplace surrogateescape surrogatepass".split():
    tried(codecs.lookup_error(name), UnicodeEncodeError("ascii", "aé€b", 1, 3, "why"))
    tried(codecs.lookup_error(name), UnicodeDecodeError("ascii", b"a\xff\xfe", 1, 3, "why"))
tried(codecs.ignore_errors, 3)

# One error names all that cannot be encoded one after the other.
for text, encoding in (("aé€b", "ascii"), ("a€€b", "latin-1"), ("\ud800\ud801", "utf-8"), ("\u3042\u3042x", "cp1252")):
    tried(text.encode, encoding)
try:
    "aé€b".encode("ascii")
except UnicodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)
try:
    b"a\xff".decode()
except UnicodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)

tried(codecs.Codec().encode, "x")
tried(codecs.IncrementalEncoder().encode, "x")
tried(codecs.IncrementalDecoder().decode, b"x")
recoder = codecs.EncodedFile(io.BytesIO(b"caf\xc3\xa9\nx"), "latin-1", "utf-8")
print(type(recoder), recoder.read(), recoder.data_encoding, recoder.file_encoding)
written = io.BytesIO()
codecs.EncodedFile(written, "latin-1", "utf-8").write(b"\xe9")
print(written.getvalue(), codecs.make_encoding_map({1: 2, 3: 2, 4: 5}))
