"""JSON text and Python values."""

from _json import decode as _decode, encode as _encode

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]
__path__ = []


class JSONDecodeError(ValueError):
    """Text that is no JSON, and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, lineno, colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


JSONDecodeError.__module__ = "json.decoder"


class JSONDecoder:
    """Reads JSON."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
        self.parse_float, self.parse_int, self.parse_constant = parse_float, parse_int, parse_constant
        self.strict = strict

    def decode(self, s):
        start = len(s) - len(s.lstrip(" \t\n\r"))
        obj, end = self.raw_decode(s, start)
        rest = s[end:].lstrip(" \t\n\r")
        if rest:
            raise JSONDecodeError("Extra data", s, len(s) - len(rest))
        return obj

    def raw_decode(self, s, idx=0):
        return _decode(s, idx, self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int,
                       self.parse_constant, self.strict)


class JSONEncoder:
    """Writes JSON."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
        self.allow_nan, self.sort_keys, self.indent = allow_nan, sort_keys, indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        if type(self).iterencode is not JSONEncoder.iterencode and not isinstance(o, str):
            return "".join(self.iterencode(o, _one_shot=True))
        return _encode(o, self.default, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan,
                       self.sort_keys, self.indent, self.item_separator, self.key_separator)

    def iterencode(self, o, _one_shot=False):
        return _parts(self, o, 0, [])


def _parts(encoder, value, level, outside):
    # The text in small pieces, as it is made: what stands alone goes with the bracket or comma before it.
    if isinstance(value, (list, tuple, dict)):
        if not value:
            yield "{}" if isinstance(value, dict) else "[]"
        else:
            _enter(encoder, value, outside)
            yield from (_dict_parts if isinstance(value, dict) else _list_parts)(encoder, value, level + 1, outside)
            outside.pop()
    elif _is_plain(value):
        yield _plain(encoder, value)
    else:
        _enter(encoder, value, outside)
        instead = encoder.default(value)
        try:
            yield from _parts(encoder, instead, level, outside)
        except Exception as e:
            e.add_note(f"when serializing {type(value).__name__} object")
            raise
        outside.pop()


def _is_plain(value):
    return value is None or isinstance(value, (str, int, float))


def _plain(encoder, value):
    return _encode(value, None, encoder.skipkeys, encoder.ensure_ascii, encoder.check_circular, encoder.allow_nan,
                   encoder.sort_keys, None, encoder.item_separator, encoder.key_separator)


def _enter(encoder, value, outside):
    if encoder.check_circular and any(value is one for one in outside):
        raise ValueError("Circular reference detected")
    outside.append(value)


def _line(encoder, level):
    indent = encoder.indent
    return "\n" + (indent if isinstance(indent, str) else " " * indent) * level if indent is not None else ""


def _list_parts(encoder, values, level, outside):
    line = _line(encoder, level)
    before = "[" + line
    for i, value in enumerate(values):
        try:
            if _is_plain(value):
                yield before + _plain(encoder, value)
            else:
                yield before
                yield from _parts(encoder, value, level, outside)
        except Exception as e:
            e.add_note(f"when serializing {type(values).__name__} item {i}")
            raise
        before = encoder.item_separator + line
    if line:
        yield _line(encoder, level - 1)
    yield "]"


def _dict_parts(encoder, values, level, outside):
    line = _line(encoder, level)
    yield "{"
    before = line
    for key, value in sorted(values.items()) if encoder.sort_keys else values.items():
        if not isinstance(key, str) and not _is_plain(key):
            if encoder.skipkeys:
                continue
            raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
        if before:
            yield before
        yield _plain(encoder, key if isinstance(key, str) else _plain(encoder, key))
        yield encoder.key_separator
        try:
            yield from _parts(encoder, value, level, outside)
        except Exception as e:
            e.add_note(f"when serializing {type(values).__name__} item {key!r}")
            raise
        before = encoder.item_separator + line
    if line:
        yield _line(encoder, level - 1)
    yield "}"


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """A value as JSON text."""
    return (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                                allow_nan=allow_nan, indent=indent, separators=separators, default=default,
                                sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
         separators=None, default=None, sort_keys=False, **kw):
    """Writes a value as JSON text to a file."""
    encoder = (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                                   allow_nan=allow_nan, indent=indent, separators=separators, default=default,
                                   sort_keys=sort_keys, **kw)
    for part in encoder.iterencode(obj):
        fp.write(part)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    """The value that JSON text says."""
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    elif isinstance(s, (bytes, bytearray)):
        s = s.decode(detect_encoding(s))
    else:
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    return (cls or JSONDecoder)(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                                parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw).decode(s)


def load(fp, **kw):
    """The value that JSON text in a file says."""
    return loads(fp.read(), **kw)


JSONEncoder.__module__, JSONDecoder.__module__ = "json.encoder", "json.decoder"


def detect_encoding(b):
    """The encoding of JSON in bytes, by its first four."""
    for mark, name in ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"),
                       (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if b.startswith(mark):
            return name
    # Without a mark, where zeros stand tells how wide the characters are.
    zeros = [not byte for byte in b[:4]]
    if len(zeros) == 4:
        if zeros[0]:
            return "utf-16-be" if not zeros[1] else "utf-32-be"
        if zeros[1]:
            return "utf-16-le" if not (zeros[2] and zeros[3]) else "utf-32-le"
    elif len(zeros) == 2 and any(zeros):
        return "utf-16-be" if zeros[0] else "utf-16-le"
    return "utf-8"


def __getattr__(name):
    if name in ("decoder", "encoder"):
        import json.decoder
        import json.encoder
        return globals()[name]
    raise AttributeError(f"module 'json' has no attribute {name!r}")
