"""Where and why a pattern or a template is refused; conditions, bytes, and a scanner."""
import re

for pattern in (
    "( ) [ * a** a*+ (? (?P (?P< (?P<a (?P<a> (?P<1>x) (?P<a>x)(?P<a>y) (?P=a) (?P=a \\1 (a)\\2 (?(1)a|b) "
    "(a)(?(1)b|c|d) (?(x)a) (?<=a*)b (?<=ab|c)d (?<=(a)\\1)b a{2,1} a{99999999999} x{1}{2} [b-a] [a-\\d] [^] \\ \\q "
    "\\x1 \\u1 \\N{foo} \\N \\400 \\8 a(?i)b (?z) (?L)a (?au)a (?#c (?:a {1} (?i-i:a) (?P>a) (?<a>x) (?! \\p{L} [\\B] "
    "^* (a\\1) (?P<a>(?P=a)) (?-i) (?i (?i-) (?s-i:. (?x)a# \\377 (?(0)a) (?Pq (?i-u:a)"
).split(" "):
    try:
        print(pattern, re.compile(pattern))
    except re.PatternError as error:
        print(pattern, "!", error, error.pos, error.colno)
    except OverflowError as error:
        print(pattern, "!", repr(error))
try:
    re.compile("a\n(b")
except re.PatternError as error:
    print(error, error.lineno, error.colno)

for template in (r"\g<x>", r"\g<", r"\g<1", r"\2", r"\q", "\\", r"\g<>", r"\g<1a>", r"[\g<0>\1\g<n>\t\101]"):
    try:
        print(template, re.sub("(?P<n>a)", template, "bab"))
    except (re.PatternError, IndexError) as error:
        print(template, "!", repr(error))
for wrong in (lambda: re.sub("a", lambda m: 3, "ba"), lambda: re.sub("a", 3, "a"), lambda: re.sub(b"a", "b", b"a"),
              lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.compile("a", re.L)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(repr(error))

print([m.group() for m in re.finditer(r"(<)?\w+(?(1)>)", "<ab> cd <ef")])
print(re.findall(r"(?P<q>['\"])?(\w)(?(q)(?P=q)|;)", "'a' b; \"c\" d"))
print(re.findall(rb"(\w)(\d)?", b"a1 b\xe4"), re.split(b",", b"a,b"), re.sub(rb"(a)", rb"<\1>", b"cab"), re.compile(b"a"))
print(re.match(b"(?P<x>.)", b"q").groupdict(), re.escape(b"a.b"), re.fullmatch(b"a", bytearray(b"a")))
print(re.compile("b").search("abab", 2).pos, re.search("b", "ab").endpos)
scanner = re.Scanner([(r"\d+", lambda s, token: int(token)), (r"[a-z]+", "word"), (r"\s+", None)])
print(scanner.scan("12 ab 3 ?x"))
