"""Values laid out over lines so that they can be read, with the interface of Python's module of this name."""

import collections
import dataclasses
import io
import sys
import types

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Prints a value."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """A value as laid out text."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **options):
    """Prints a value, dictionaries in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **options)


def saferepr(object):
    """A repr that ends for values which contain themselves."""
    return PrettyPrinter()._text(object, {}, None, 0)[0]


def isreadable(object):
    """Whether the repr could be read back."""
    return PrettyPrinter()._text(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether a value contains itself."""
    return PrettyPrinter()._text(object, {}, None, 0)[2]


class _Key:
    """Sorts keys of any types: by comparison where they can be compared, else by the name of their type."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _sorted_items(mapping):
    return sorted(mapping.items(), key=lambda item: (_Key(item[0]), _Key(item[1])))


class PrettyPrinter:
    """Lays values out."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth = int(indent), int(width), depth
        self._stream = sys.stdout if stream is None else stream
        self._compact, self._sort_dicts, self._underscore_numbers = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = io.StringIO()
        self._lay(object, out, 0, 0, {}, 0)
        return out.getvalue()

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def format(self, object, context, maxlevels, level):
        return self._text(object, context, maxlevels, level)

    def _shown(self, object, inside, level):
        return self.format(object, dict(inside), self._depth, level)[0]

    def _lay(self, object, out, column, after, inside, level):
        """Writes a value that starts at a column and is followed by `after` characters."""
        if id(object) in inside:
            out.write(f"<Recursion on {type(object).__name__} with id={id(object)}>")
            return
        text = self._shown(object, inside, level)
        if len(text) > self._width - column - after:
            layout = self._layout(object)
            if layout is not None:
                inside[id(object)] = 1
                layout(object, out, column, after, inside, level + 1)
                del inside[id(object)]
                return
        out.write(text)

    def _layout(self, object):
        shown = type(object).__repr__
        for kind, layout in (
            (dict, self._lay_dict), (collections.OrderedDict, self._lay_ordered), (list, self._lay_list), (tuple, self._lay_tuple),
            (set, self._lay_set), (frozenset, self._lay_set), (str, self._lay_str), (collections.Counter, self._lay_counter),
            (collections.deque, self._lay_deque), (collections.defaultdict, self._lay_default), (types.SimpleNamespace, self._lay_namespace), (bytes, self._lay_bytes),
            (bytearray, self._lay_bytes), (collections.ChainMap, self._lay_chain), (types.MappingProxyType, self._lay_proxy),
            (collections.UserDict, self._lay_data), (collections.UserList, self._lay_data), (collections.UserString, self._lay_data),
        ):
            if shown is kind.__repr__ and isinstance(object, kind):
                return layout
        if dataclasses.is_dataclass(object) and not isinstance(object, type) and object.__dataclass_params__.repr and "__create_fn__" in getattr(shown, "__qualname__", "") + "__create_fn__":
            return self._lay_dataclass
        return None

    def _lay_dict(self, object, out, column, after, inside, level):
        out.write("{")
        if self._indent > 1:
            out.write((self._indent - 1) * " ")
        if object:
            items = _sorted_items(object) if self._sort_dicts else list(object.items())
            self._lay_pairs(items, out, column, after + 1, inside, level)
        out.write("}")

    def _lay_pairs(self, items, out, column, after, inside, level):
        column += self._indent
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            text = self._shown(key, inside, level)
            out.write(text + ": ")
            self._lay(value, out, column + len(text) + 2, after if last else 1, inside, level)
            if not last:
                out.write(",\n" + " " * column)

    def _lay_ordered(self, object, out, column, after, inside, level):
        name = type(object).__name__
        if not object:
            out.write(repr(object))
            return
        out.write(name + "(")
        self._lay(list(object.items()), out, column + len(name) + 1, after + 1, inside, level)
        out.write(")")

    def _lay_list(self, object, out, column, after, inside, level):
        out.write("[")
        self._lay_items(list(object), out, column, after + 1, inside, level)
        out.write("]")

    def _lay_tuple(self, object, out, column, after, inside, level):
        end = ",)" if len(object) == 1 else ")"
        out.write("(")
        self._lay_items(list(object), out, column, after + len(end), inside, level)
        out.write(end)

    def _lay_set(self, object, out, column, after, inside, level):
        if not object:
            out.write(repr(object))
            return
        if type(object) is set:
            start, end = "{", "}"
        else:
            start, end = type(object).__name__ + "({", "})"
            column += len(type(object).__name__) + 1
        out.write(start)
        self._lay_items(sorted(object, key=_Key), out, column, after + len(end), inside, level)
        out.write(end)

    def _lay_items(self, items, out, column, after, inside, level):
        column += self._indent
        if self._indent > 1:
            out.write((self._indent - 1) * " ")
        room = width = self._width - column
        separator = ""
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                room -= after
                width -= after
            if self._compact:
                length = len(self._shown(item, inside, level)) + 2
                if room + 1 < length - last:
                    room = width
                    if separator:
                        separator = ",\n" + " " * column
                if room + 1 >= length - last:
                    room -= length
                    out.write(separator + self._shown(item, inside, level))
                    separator = ", "
                    continue
            out.write(separator)
            separator = ",\n" + " " * column
            self._lay(item, out, column, after if last else 1, inside, level)

    def _lay_bytes(self, object, out, column, after, inside, level):
        array = type(object) is bytearray
        if len(object) <= 4 and not array:
            out.write(repr(object))
            return
        braced = level == 1 and not array
        if array:
            out.write("bytearray(")
            column += len("bytearray(")
            after += 1
        if braced:
            out.write("(")
            column += 1
            after += 1
        separator = ""
        for part in self._byte_parts(bytes(object), self._width - column, after):
            out.write(separator + part)
            separator = "\n" + " " * column
        out.write(")" * (braced + array))

    @staticmethod
    def _byte_parts(data, width, after):
        # Four bytes at a time, as many as fit.
        current, end = b"", len(data) // 4 * 4
        for i in range(0, len(data), 4):
            part = data[i:i + 4]
            candidate = current + part
            if i == end:
                width -= after
            if len(repr(candidate)) > width:
                if current:
                    yield repr(current)
                current = part
            else:
                current = candidate
        if current:
            yield repr(current)

    def _lay_chain(self, object, out, column, after, inside, level):
        if not object.maps:
            out.write(repr(object))
            return
        name = type(object).__name__
        out.write(name + "(")
        column += len(name) + 1
        for i, mapping in enumerate(object.maps):
            last = i == len(object.maps) - 1
            self._lay(mapping, out, column, after + 1 if last else 1, inside, level)
            out.write(")" if last else ",\n" + " " * column)

    def _lay_str(self, object, out, column, after, inside, level):
        if not object:
            out.write(repr(object))
            return
        chunks = []
        if level == 1:
            column += 1
            after += 1
        lines = object.splitlines(True)
        for i, line in enumerate(lines):
            if len(repr(line)) <= self._width - column - (after if i == len(lines) - 1 else 0):
                chunks.append(repr(line))
                continue
            pieces = self._words(line)
            current = ""
            for j, piece in enumerate(pieces):
                candidate = current + piece
                room = self._width - column
                if j == len(pieces) - 1 and i == len(lines) - 1:
                    room -= after
                if len(repr(candidate)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = piece
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.write(chunks[0])
            return
        if level == 1:
            out.write("(")
        out.write(("\n" + " " * column).join(chunks))
        if level == 1:
            out.write(")")

    @staticmethod
    def _words(line):
        """Words with the blanks that follow them."""
        pieces, start = [], 0
        for i in range(1, len(line)):
            if line[i - 1].isspace() and not line[i].isspace():
                pieces.append(line[start:i])
                start = i
        pieces.append(line[start:])
        return pieces

    def _lay_counter(self, object, out, column, after, inside, level):
        out.write(type(object).__name__ + "({")
        if self._indent > 1:
            out.write((self._indent - 1) * " ")
        self._lay_pairs(object.most_common(), out, column + len(type(object).__name__) + 1, after + 2, inside, level)
        out.write("})")

    def _lay_deque(self, object, out, column, after, inside, level):
        name = type(object).__name__
        out.write(name + "([")
        column += len(name) + 1
        if object.maxlen is None:
            self._lay_items(list(object), out, column, after + 2, inside, level)
            out.write("])")
            return
        self._lay_items(list(object), out, column, 2, inside, level)
        out.write("],\n" + " " * column + f"maxlen={object.maxlen!r})")

    def _lay_default(self, object, out, column, after, inside, level):
        name = type(object).__name__
        column += len(name) + 1
        out.write(f"{name}({self._shown(object.default_factory, inside, level)},\n{' ' * column}")
        self._lay_dict(object, out, column, after + 1, inside, level)
        out.write(")")

    def _lay_namespace(self, object, out, column, after, inside, level):
        name = "namespace" if type(object) is types.SimpleNamespace else type(object).__name__
        self._lay_fields(name, list(object.__dict__.items()), out, column, after, inside, level)

    def _lay_dataclass(self, object, out, column, after, inside, level):
        fields = [(f.name, getattr(object, f.name)) for f in dataclasses.fields(object) if f.repr]
        self._lay_fields(type(object).__name__, fields, out, column, after, inside, level)

    def _lay_proxy(self, object, out, column, after, inside, level):
        out.write("mappingproxy(")
        self._lay(object.copy(), out, column + len("mappingproxy("), after + 1, inside, level)
        out.write(")")

    def _lay_data(self, object, out, column, after, inside, level):
        self._lay(object.data, out, column, after, inside, level - 1)

    def _lay_fields(self, name, fields, out, column, after, inside, level):
        column += len(name) + 1
        out.write(name + "(")
        for i, (key, value) in enumerate(fields):
            last = i == len(fields) - 1
            out.write(key + "=")
            if id(value) in inside:
                out.write("...")
            else:
                self._lay(value, out, column + len(key) + 1, after if last else 1, inside, level)
            if not last:
                out.write(",\n" + " " * column)
        out.write(")")

    def _text(self, object, inside, maxlevels, level):
        """The value in one line, whether it could be read back, and whether it contains itself."""
        kind = type(object)
        if issubclass(kind, int) and kind.__repr__ is int.__repr__:
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        shown = getattr(kind, "__repr__", None)
        if not any(issubclass(kind, c) and shown is c.__repr__ for c in (dict, list, tuple)):
            text = repr(object)
            return text, not text.startswith("<"), False
        if not object:
            return repr(object), True, False
        if maxlevels and level >= maxlevels:
            return ("{...}" if issubclass(kind, dict) else "[...]" if issubclass(kind, list) else "(...)"), False, False
        if id(object) in inside:
            return f"<Recursion on {kind.__name__} with id={id(object)}>", False, True
        inside[id(object)] = 1
        level += 1
        readable, recursive, parts = True, False, []
        if issubclass(kind, dict):
            for pair in _sorted_items(object) if self._sort_dicts else object.items():
                texts = [self.format(part, inside, maxlevels, level) for part in pair]
                parts.append(": ".join(t[0] for t in texts))
                readable = readable and all(t[1] for t in texts)
                recursive = recursive or any(t[2] for t in texts)
        else:
            for item in object:
                text = self.format(item, inside, maxlevels, level)
                parts.append(text[0])
                readable, recursive = readable and text[1], recursive or text[2]
        del inside[id(object)]
        joined = ", ".join(parts)
        if issubclass(kind, dict):
            return "{" + joined + "}", readable, recursive
        if issubclass(kind, list):
            return "[" + joined + "]", readable, recursive
        return ("(" + joined + ",)" if len(parts) == 1 else "(" + joined + ")"), readable, recursive
