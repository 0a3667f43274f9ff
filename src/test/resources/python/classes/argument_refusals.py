"""What builtin functions and methods say of arguments that do not fit."""


def tell(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "!!", type(error).__name__ + ":", error)


for text in """
list(1, 2)|list(x=1)|dict(1, 2)|set(x=1)|tuple([1], x=2)|bytearray(1, 2)|bytes("a", 2)|bytes(b"a", "ascii")
bytearray(None)|bytes(10**30)|property(x=1)|classmethod()|complex(None)|complex("1", 2)|complex("1__0")
float("1e_1")|int("1__0")|float.fromhex("\u0661")|bytes.fromhex("1")|bytes.fromhex("1 2")|round(x=1)|sum()
sorted()|sorted([1], 2)|sorted([1], x=2)|pow(1, x=2)|"a".replace()|"a".expandtabs(a=1, b=2)|"a".strip(1)
"a".partition(1)|"a".maketrans(1, 1)|b"a".find("a")|b"a".index(None)|b"a".partition(1)|b"a".strip("a")
b"a".replace(b"a", 1)|b"a".startswith("a")|b"a".startswith((b"a", 1))|b"a".center(3, "x")|b"a".center(3, b"xy")
b"a".join(1)|b"ab".hex(1)|b"ab".hex("--")|b"ab".hex("-", 1)|b"a".translate(b"x")|b"\\xe4B".swapcase()|b"\\xe4b c".title()
[1].index(1, None)|(1,).index(1, "x")|[1].__getitem__()|(1).__getattribute__(0)|"a".__format__(0)|[1].__setitem__(0)
range(1, 2.5, "x")|range("x", 2.5)|[1].__len__(x=1)|(1).__pow__()|(1).__pow__(2, 3, 4)|(7).__pow__(2, 5)|(2.0).__pow__(2, 3)|delattr(1, "x")
{1: 2}.keys() & 5|{1: 2}.keys() | [3]|hash({}.keys())|{}[{}.keys()]|int.from_bytes([1, 2], "big")|int.from_bytes("a")
int.from_bytes(b"a", 0)|"%z" % ()|"%5%" % 5|"%(a" % 5|"%(a)s" % 5|"%.99999999999d" % 5|"%*d" % (10**30, 1)|b"%s" % 5
b"%s" % b"x"|b"%b" % "x"|b"%c" % 300|b"%c" % b"xy"|b"%f" % "x"|b"%(a)s" % {b"a": b"q"}|b"%%" % b"x"|b"%a" % "\xe4"
""".strip().replace("\n", "|").replace(" | ", " \0 ").split("|"):
    tell(text.replace("\0", "|"))
