b = b"hello \xff\x00 world"
print(b, b[0], b[1:3], len(b), list(b[:3]), b.hex(), bytes.fromhex("de ad be ef"), b.upper(), b.split(), b.find(b"w"))
print("é€".encode(), "é€".encode("utf-16-le"), "é".encode("latin-1"), b"\xc3\xa9".decode(), bytes(3), bytes([65, 66]), bytes("a", "ascii"))
for text, codec, errors in [("é", "ascii", "strict"), ("é", "ascii", "replace"), ("é", "ascii", "ignore"), ("é", "ascii", "backslashreplace")]:
    try:
        print(text.encode(codec, errors))
    except UnicodeEncodeError as error:
        print(error)
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    print(error)
print(b"\xff".decode("utf-8", "replace"), b"a" + b"b", b"ab" * 2, b"a" < b"b", b"a" == "a", b"l" in b"hello", 104 in b"hello")
array = bytearray(b"abc")
array[0] = 90
array.append(100)
array += b"ef"
print(array, array[1:3], bytes(array), array.pop(), array.decode())
print(int.from_bytes(b"\x01\x00", "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))
