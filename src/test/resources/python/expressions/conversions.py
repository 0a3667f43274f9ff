print(int("12"), int(3.99), int("  7 "), int("-0b11", 2), int(True), float("2.5"), float(3), str(1.0), str(None), bool("False"), bool(""))
print(list("abc"), tuple([1, 2]), set([1, 1]), dict([("a", 1)]), list({"x": 1}), list(range(3)), sorted("bca"), str([1, "a"]), repr("a"))
print(complex("1j"), bytes([1, 2]), bytearray(2), frozenset([1]), chr(65), ord("A"), hex(255), bin(5), oct(8), ascii("é"), round(3.5), abs(-2))
print(int.from_bytes(b"\x01\x02"), (258).to_bytes(2), float.fromhex("0x1.8p1"), (2.5).hex(), int("ff", 16), int(1e3))
for bad in (lambda: int("1.5"), lambda: int("abc", 16), lambda: float("1,5"), lambda: int([]), lambda: list(1), lambda: dict([1, 2]), lambda: int("5", 1), lambda: chr(1114112), lambda: bytes([300]), lambda: bytes("a"), lambda: str(b"a", 5), lambda: float("")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
