"""Lists of numbers of one kind."""

import struct as _struct
from collections.abc import MutableSequence as _MutableSequence
from weakref import ref as _ref

typecodes = "bBuwhHiIlLqQfd"


def _signed(bits, kind):
    return -(1 << bits - 1), (1 << bits - 1) - 1, f"{kind} is less than minimum", f"{kind} is greater than maximum"


def _unsigned(bits, kind):
    return 0, (1 << bits) - 1, f"{kind} is less than minimum", f"{kind} is greater than maximum"


# Through which sizes of C a value goes, and what is said where it does not fit.
_LONG = (-(1 << 63), (1 << 63) - 1) + ("Python int too large to convert to C long",) * 2
_UNSIGNED_LONG = 0, (1 << 64) - 1, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long"
_LIMITS = {
    "b": (_LONG, _signed(16, "signed short integer"), _signed(8, "signed char")),
    "B": (_LONG, _unsigned(8, "unsigned byte integer")),
    "h": (_LONG, _signed(16, "signed short integer")),
    "H": (_LONG, _signed(32, "signed integer"), _unsigned(16, "unsigned short")),
    "i": (_LONG, _signed(32, "signed integer")),
    "I": (_UNSIGNED_LONG, _unsigned(32, "unsigned int")),
    "l": (_LONG,),
    "L": (_UNSIGNED_LONG,),
    "q": (_LONG[:2] + ("int too big to convert",) * 2,),
    "Q": ((0, (1 << 64) - 1, "can't convert negative int to unsigned", "int too big to convert"),),
}


class array(_MutableSequence):
    """Numbers of one kind, or characters."""

    def __init__(self, *args):
        if not 1 <= len(args) <= 2:
            bound = "at least 1 argument" if not args else "at most 2 arguments"
            raise TypeError(f"array() takes {bound} ({len(args)} given)")
        typecode, initializer = args if len(args) == 2 else (args[0], ())
        if not isinstance(typecode, str) or len(typecode) != 1:
            found = f"a string of length {len(typecode)}" if isinstance(typecode, str) else type(typecode).__name__
            raise TypeError(f"array() argument 1 must be a unicode character, not {found}")
        if typecode == "u":
            import warnings
            warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning, 2)
        if typecode not in typecodes:
            raise ValueError(f"bad typecode (must be {', '.join(typecodes[:-1])} or {typecodes[-1]})".replace(" u,", " u,"))
        self.typecode = typecode
        self.itemsize = 4 if typecode in "uw" else _struct.calcsize(typecode)
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            if typecode not in "uw":
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self._items = list(initializer)
        else:
            self.extend(initializer)

    def _checked(self, value):
        if self.typecode in "uw":
            if not isinstance(value, str) or len(value) != 1:
                found = f"a string of length {len(value)}" if isinstance(value, str) else type(value).__name__
                raise TypeError(f"array item must be a unicode character, not {found}")
            return value
        if self.typecode in "fd":
            if not isinstance(value, (int, float)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            return _struct.unpack(self.typecode, _struct.pack(self.typecode, value))[0]
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        for low, high, below, above in _LIMITS[self.typecode]:
            if not low <= value <= high:
                raise OverflowError(below if value < low else above)
        return int(value)

    def __buffer__(self, flags, /):
        """A view of the numbers, which from now on lie where it sees them."""
        if isinstance(self._items, list):
            letter = {"u": "I", "w": "I"}.get(self.typecode, self.typecode)
            memory = bytearray(_struct.pack(f"={len(self._items)}I", *map(ord, self._items))
                               if letter != self.typecode else self.tobytes())
            self._items = memoryview(memory).cast(letter)
            self._views = []
        view = memoryview(self._items)
        self._views.append(_ref(view))
        return view

    def _resizable(self):
        """The numbers as a list that may grow, unless somebody looks at them."""
        if not isinstance(self._items, list):
            for view in self._views:
                if (seen := view()) is not None and "released" not in repr(seen):
                    raise BufferError("cannot resize an array that is exporting buffers")
            self._items = self.tolist()
        return self._items

    def __len__(self):
        return len(self._items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._like(self.tolist()[index])
        if not hasattr(index, "__index__"):
            raise TypeError("array indices must be integers")
        try:
            return self._items[index]
        except IndexError:
            raise IndexError("array index out of range") from None

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            items = value.tolist()
            if not isinstance(self._items, list) and len(range(*index.indices(len(self)))) == len(items):
                for i, item in zip(range(*index.indices(len(self))), items):
                    self._items[i] = item
            else:
                self._resizable()[index] = items
            return
        if not -len(self._items) <= index < len(self._items):
            raise IndexError("array assignment index out of range")
        value = self._checked(value)
        self._items[index] = value if isinstance(self._items, list) or not isinstance(value, str) else ord(value)

    def __delitem__(self, index):
        del self._resizable()[index]

    def _like(self, items):
        other = array(self.typecode)
        other._items = items
        return other

    def insert(self, i, v, /):
        self._resizable().insert(i, self._checked(v))

    def append(self, v, /):
        self._resizable().append(self._checked(v))

    def extend(self, bb, /):
        if isinstance(bb, array) and bb.typecode != self.typecode:
            raise TypeError("can only extend with array of same kind")
        self._resizable().extend([self._checked(v) for v in bb])

    fromlist = extend

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        return self._resizable().pop(i)

    def remove(self, v, /):
        if v not in self.tolist():
            raise ValueError("array.remove(x): x not in array")
        self._resizable().remove(v)

    def index(self, v, /, *args):
        if v not in self.tolist():
            raise ValueError("array.index(x): x not in array")
        return self.tolist().index(v, *args)

    def count(self, v, /):
        return self.tolist().count(v)

    def reverse(self):
        self[:] = self[::-1]

    def tolist(self):
        items = list(self._items)
        return list(map(chr, items)) if self.typecode in "uw" and not isinstance(self._items, list) else items

    def tobytes(self):
        if not isinstance(self._items, list):
            return bytes(self._items)
        if self.typecode in "uw":
            return "".join(self._items).encode("utf-32-le")
        return _struct.pack(f"={len(self._items)}" + {"l": "q", "L": "Q"}.get(self.typecode, self.typecode), *self._items)

    def frombytes(self, buffer, /):
        if len(buffer) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        if self.typecode in "uw":
            self._resizable().extend(bytes(buffer).decode("utf-32-le"))
            return
        code = {"l": "q", "L": "Q"}.get(self.typecode, self.typecode)
        self._resizable().extend(_struct.unpack(f"={len(buffer) // self.itemsize}{code}", buffer))

    def tounicode(self):
        return "".join(self.tolist())

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self[:] = array(self.typecode, b"".join(data[i:i + size][::-1] for i in range(0, len(data), size)))

    def buffer_info(self):
        return id(self), len(self._items)

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._like(self.tolist() + other.tolist())

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        return self._like(self.tolist() * n) if isinstance(n, int) else NotImplemented

    __rmul__ = __mul__

    def __contains__(self, v):
        return v in self.tolist()

    def __iter__(self):
        return iter(self._items if isinstance(self._items, list) else self.tolist())

    def __eq__(self, other):
        return self.tolist() == other.tolist() if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self.tolist() > other.tolist() if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self.tolist() >= other.tolist() if isinstance(other, array) else NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: 'array.array'")

    def __bytes__(self):
        return self.tobytes()

    def __copy__(self):
        return self._like(self.tolist())

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __repr__(self):
        if not self._items:
            return f"array('{self.typecode}')"
        shown = repr(self.tounicode()) if self.typecode in "uw" else repr(self.tolist())
        return f"array('{self.typecode}', {shown})"


ArrayType = array
