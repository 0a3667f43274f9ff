print("a b  c".split(), "a b  c".split(" "), "a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","))
print("  lead and trail  ".split(), "x--y--z".split("--"), "one\ntwo\r\nthree\n".splitlines(), "a\nb\n".splitlines(True))
print("-".join(["a", "b"]), "".join("abc"), ", ".join(map(str, range(3))))
try:
    ",".join([1, 2])
except TypeError as error:
    print(error)
try:
    "a".split("")
except ValueError as error:
    print(error)
print("  x ".strip() + "|", "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "\t\n x".lstrip())
