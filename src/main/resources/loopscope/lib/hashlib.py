"""Digests of bytes."""

from _hashes import blake2 as _blake2, digest as _digest, shake as _shake

_SIZES = {"md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128),
          "sha512": (64, 128), "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104),
          "sha3_512": (64, 72)}
_RATES = {"shake_128": 168, "shake_256": 136}
algorithms_guaranteed = {*_SIZES, *_RATES, "blake2b", "blake2s"}
algorithms_available = set(algorithms_guaranteed)
__all__ = [*_SIZES, *_RATES, "blake2b", "blake2s", "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac",
           "file_digest", "scrypt"]


class HASH:
    """A digest in the making."""

    def __init__(self, name, data=b""):
        self.name = name
        self._data = b""
        self._measure(name)
        self.update(data)

    def _measure(self, name):
        self.digest_size, self.block_size = _SIZES[name]

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self._data += bytes(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).tobytes()

    def digest(self):
        return _digest(self.name, self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def __repr__(self):
        return f"<{self.name} _hashlib.{type(self).__name__} object @ {hex(id(self))}>"


class HASHXOF(HASH):
    """A digest of any length."""

    def _measure(self, name):
        self.digest_size, self.block_size = 0, _RATES[name]

    def digest(self, length):
        if length < 0:
            raise ValueError("value must be positive")
        return _shake(self.block_size, self._data, length)

    def hexdigest(self, length):
        return self.digest(length).hex()


class _Blake2(HASH):
    _wide = True
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16

    def __init__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        size = self.MAX_DIGEST_SIZE if digest_size is None else digest_size
        if not 1 <= size <= self.MAX_DIGEST_SIZE:
            raise ValueError(f"digest_size for {self._title.capitalize()} must be between 1 and {self.MAX_DIGEST_SIZE} bytes, "
                             f"here it is {size}")
        for what, value, most in (("key", key, self.MAX_KEY_SIZE), ("salt", salt, self.SALT_SIZE),
                                  ("person", person, self.PERSON_SIZE)):
            if len(value) > most:
                raise ValueError(f"maximum {what} length is {most} bytes")
        half = self.SALT_SIZE
        block = bytes([size, len(key), fanout, depth]) + leaf_size.to_bytes(4, "little")
        block += node_offset.to_bytes(8 if self._wide else 6, "little") + bytes([node_depth, inner_size])
        block += bytes(14 if self._wide else 0) + bytes(salt).ljust(half, b"\0") + bytes(person).ljust(half, b"\0")
        self.name, self._block, self._key, self._last = self._title, block, bytes(key), last_node
        self.digest_size, self.block_size = size, 128 if self._wide else 64
        self._data = b""
        self.update(data)

    def digest(self):
        return _blake2(self._wide, self._block, self._key, self._last, self._data)

    def __repr__(self):
        return f"<_blake2.{self._title} object at {hex(id(self))}>"


class blake2b(_Blake2):
    """BLAKE2 for machines of 64 bits."""

    _title = "blake2b"


class blake2s(_Blake2):
    """BLAKE2 for machines of 32 bits."""

    _title = "blake2s"
    _wide = False
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8


for _class in (blake2b, blake2s):
    _class.__module__ = "_blake2"


def _make(name, data=b""):
    return (HASHXOF if name in _RATES else HASH)(name, data)


def new(name, data=b"", *, usedforsecurity=True, **options):
    """A digest by its name."""
    name = name.lower().replace("-", "_" if name.lower().startswith(("sha3", "shake")) else "")
    if name in ("blake2b", "blake2s"):
        return globals()[name](data, **options)
    if name not in _SIZES and name not in _RATES:
        raise ValueError(f"unsupported hash type {name}")
    return _make(name, data)


def _maker(name):
    def make(data=b"", *, usedforsecurity=True, string=None):
        return _make(name, data if string is None else string)
    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512 = map(_maker, _SIZES)
shake_128, shake_256 = map(_maker, _RATES)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key made from a password, slowly on purpose."""
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    size, block = _SIZES[hash_name.lower()]
    size = size if dklen is None else dklen
    if size < 1:
        raise ValueError("key length must be greater than 0.")
    key = password if len(password) <= block else _digest(hash_name, password)
    key = bytes(key).ljust(block, b"\0")
    inner, outer = bytes(b ^ 0x36 for b in key), bytes(b ^ 0x5c for b in key)
    result = b""
    while len(result) < size:
        number = len(result) // _SIZES[hash_name.lower()][0] + 1
        last = _digest(hash_name, outer + _digest(hash_name, inner + bytes(salt) + number.to_bytes(4)))
        total = int.from_bytes(last)
        for _ in range(iterations - 1):
            last = _digest(hash_name, outer + _digest(hash_name, inner + last))
            total ^= int.from_bytes(last)
        result += total.to_bytes(len(last))
    return result[:size]


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """A key made from a password, with much memory on purpose."""
    import struct
    if n < 2 or n & n - 1:
        raise ValueError("n must be a power of 2.")

    def salsa(block):
        words = list(struct.unpack("<16I", block))
        x = words[:]
        for _ in range(4):
            for a, b, c, d in ((4, 0, 12, 8), (9, 5, 1, 13), (14, 10, 6, 2), (3, 15, 11, 7),
                               (1, 0, 3, 2), (6, 5, 4, 7), (11, 10, 9, 8), (12, 15, 14, 13)):
                for to, one, two, turn in ((a, b, c, 7), (d, a, b, 9), (c, d, a, 13), (b, c, d, 18)):
                    total = x[one] + x[two] & 0xffffffff
                    x[to] ^= (total << turn | total >> 32 - turn) & 0xffffffff
        return struct.pack("<16I", *((a + b) & 0xffffffff for a, b in zip(words, x)))

    def xor(a, b):
        return (int.from_bytes(a) ^ int.from_bytes(b)).to_bytes(len(a))

    def mix(data):
        parts = [data[i:i + 64] for i in range(0, len(data), 64)]
        last, out = parts[-1], []
        for part in parts:
            last = salsa(xor(last, part))
            out.append(last)
        return b"".join(out[::2] + out[1::2])

    data = pbkdf2_hmac("sha256", password, salt, 1, p * 128 * r)
    done = []
    for start in range(0, len(data), 128 * r):
        block, kept = data[start:start + 128 * r], []
        for _ in range(n):
            kept.append(block)
            block = mix(block)
        for _ in range(n):
            block = mix(xor(block, kept[int.from_bytes(block[-64:-56], "little") & n - 1]))
        done.append(block)
    return pbkdf2_hmac("sha256", password, b"".join(done), 1, dklen)


def file_digest(fileobj, digest, /):
    """The digest of a file's bytes."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    while data := fileobj.read(1 << 16):
        made.update(data)
    return made
