"""What is a blank, a letter or the end of a line in text is none of them in bytes."""
for b in (b"\x85a b\xa0", b"\xe9\xc9", b"a\x85b", b"\x1ca\x1c", b" a\x0bb ", b"a\x0cb\r\nc\rd\n", bytearray(b"\xb5\xdf1")):
    print(b.splitlines(), b.split(), b.strip(), b.isspace(), b.isalpha(), b.isalnum(), b.isdigit(), b.istitle())
    print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.isupper(), b.islower(), b.isascii())
    print(b.lstrip(), b.rstrip(b"\xa0b"), b.rsplit(b"\x85"), b.partition(b"\x1c"), b.find(0x85), b.count(b"\xe9"), b.replace(b"\xe9", b"\xc3\xa9"))
    print(b.startswith((b"\x85", b"\xe9")), b.center(9, b"\xff"), b.zfill(5), b.expandtabs())
d = {"a": [1], "b": 2}
e = {"a": [1], "b": 2, "c": 3}
print(d.items() <= e.items(), d.items() < e.items(), d.items() == e.items(), e.items() > d.items(), d.keys() < e.keys(), d.keys() != {"a", "b"})
