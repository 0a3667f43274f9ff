"""The containers of `weakref`."""

from collections.abc import MutableMapping, MutableSet
from weakref import ref


class KeyedRef(ref):
    """A reference of a container's own, which nobody shares."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback=None, key=None):
        self = super().__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback=None, key=None):
        super().__init__(ob, callback)


class WeakSet(MutableSet):
    """A set that lets go of its elements."""

    def __init__(self, data=None):
        self.data = {}
        for item in data or ():
            self.add(item)

    def _live(self):
        for r in list(self.data):
            item = r()
            if item is None:
                self.data.pop(r, None)
            else:
                yield item

    def __iter__(self):
        return self._live()

    def __len__(self):
        return sum(1 for _ in self._live())

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data[KeyedRef(item)] = None

    def discard(self, item):
        self.data.pop(ref(item), None)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def __repr__(self):
        return repr(set(self._live()))


class WeakValueDictionary(MutableMapping):
    """A mapping that lets go of its values."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            del self.data[key]
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, None, key)

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        for key in list(self.data):
            if key in self:
                yield key

    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None

    def __len__(self):
        return sum(1 for _ in self)

    def valuerefs(self):
        return list(self.data.values())

    def copy(self):
        return self.__class__(self)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {hex(id(self))}>"


class WeakKeyDictionary(MutableMapping):
    """A mapping that lets go of its keys."""

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[KeyedRef(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __iter__(self):
        for r in list(self.data):
            key = r()
            if key is None:
                self.data.pop(r, None)
            else:
                yield key

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __len__(self):
        return sum(1 for _ in self)

    def keyrefs(self):
        return list(self.data)

    def copy(self):
        new = self.__class__()
        new.update(self)
        return new

    def __repr__(self):
        return f"<{self.__class__.__name__} at {hex(id(self))}>"


class WeakMethod:
    """A reference to a bound method."""

    def __init__(self, meth, callback=None):
        self._self, self._func, self._type = KeyedRef(meth.__self__, callback), meth.__func__, type(meth)

    def __call__(self):
        obj = self._self()
        return None if obj is None else self._type(self._func, obj)

    def __eq__(self, other):
        return isinstance(other, WeakMethod) and self() == other()

    def __hash__(self):
        return hash(self._func)


class finalize:
    """Calls a function when an object goes, at the latest when the program ends."""

    def __init__(self, obj, func, /, *args, **kwargs):
        import atexit
        self._call = (func, args, kwargs)
        self._ref = ref(obj, self)
        self.atexit = True
        atexit.register(self._at_exit)

    def _at_exit(self):
        if self.atexit:
            self()

    def __call__(self, _=None):
        call, self._call = self._call, None
        if call is not None:
            func, args, kwargs = call
            return func(*args, **kwargs)
        return None

    def detach(self):
        call, self._call = self._call, None
        return None if call is None else (self._ref(), *call)

    def peek(self):
        return None if self._call is None else (self._ref(), *self._call)

    @property
    def alive(self):
        return self._call is not None


for _cls in (KeyedRef, WeakSet, WeakValueDictionary, WeakKeyDictionary, WeakMethod, finalize):
    _cls.__module__ = "weakref"
WeakSet.__module__ = "_weakrefset"
