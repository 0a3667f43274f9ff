"""Tables as text, with commas between the fields."""

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error",
           "Dialect", "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
           "list_dialects", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]
__version__ = "1.0"
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    pass


Error.__module__ = "_csv"


class Dialect:
    """How a table is written."""

    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if type(self) is not Dialect:
            self._valid = True
        try:
            _Format(type(self), {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace = ",", '"', True, False
    lineterminator, quoting = "\r\n", QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace = ",", '"', True, False
    lineterminator, quoting = "\n", QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_limit = 131072


def register_dialect(name, dialect=excel, /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect, fmtparams)


def unregister_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _Format(_dialects[name], {})


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=None, /):
    global _limit
    old = _limit
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return old


_USUAL = {"delimiter": ",", "quotechar": '"', "escapechar": None, "doublequote": True, "skipinitialspace": False,
          "lineterminator": "\r\n", "quoting": QUOTE_MINIMAL, "strict": False}


class _Format:
    """The settings of one reader or writer."""

    def __init__(self, dialect, params):
        if isinstance(dialect, str):
            if dialect not in _dialects:
                raise Error("unknown dialect")
            dialect = _dialects[dialect]
        for name, usual in _USUAL.items():
            setattr(self, name, params.pop(name) if name in params else getattr(dialect, name, usual))
        if self.quotechar is None and self.quoting == QUOTE_MINIMAL:
            self.quoting = QUOTE_NONE
        if params:
            raise TypeError(f"this function got an unexpected keyword argument {next(iter(params))!r}")
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            kind = "a unicode character" if name == "delimiter" else "a unicode character or None"
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be {kind}, not a string of length {len(value)}')
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        if self.quoting not in range(6):
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is not None and (value in "\r\n" or value == " " and self.skipinitialspace):
                raise ValueError(f"bad {name} value")
        for one, other in (("delimiter", "quotechar"), ("delimiter", "escapechar"), ("quotechar", "escapechar")):
            if getattr(self, one) is not None and getattr(self, one) == getattr(self, other):
                raise ValueError(f"bad {one} or {other} value")


_Format.__module__, _Format.__name__, _Format.__qualname__ = "_csv", "Dialect", "Dialect"


class _Reader:
    """Rows of a table, from an iterable of lines."""

    def __init__(self, lines, dialect):
        self._lines, self.dialect, self.line_num = iter(lines), dialect, 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        fields, field, quoted, state = [], "", False, "start"
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state in ("in", "escape") or field:
                    if d.strict:
                        raise Error("unexpected end of data") from None
                    fields.append(self._value(field, quoted))
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            if state == "start" and not line.strip("\r\n"):
                return []
            for i, c in enumerate(line):
                if state == "escape":
                    field += c
                    state = "plain"
                elif state == "escape in":
                    field += c
                    state = "in"
                elif state == "in":
                    if c == d.escapechar:
                        state = "escape in"
                    elif c == d.quotechar and d.quoting != QUOTE_NONE:
                        state = "quote" if d.doublequote else "plain"
                    else:
                        field += c
                elif state == "quote" and c == d.quotechar:
                    field += c
                    state = "in"
                elif c in "\r\n":
                    if line[i:].strip("\r\n"):
                        raise Error("new-line character seen in unquoted field - "
                                    "do you need to open the file with newline=''?")
                    break
                elif c == d.delimiter:
                    fields.append(self._value(field, quoted))
                    field, quoted, state = "", False, "next"
                elif state == "quote":
                    if d.strict:
                        raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                    field += c
                    state = "plain"
                elif c == d.escapechar:
                    state = "escape"
                elif state in ("start", "next") and c == d.quotechar and d.quoting != QUOTE_NONE:
                    quoted, state = True, "in"
                elif state in ("start", "next") and c == " " and d.skipinitialspace:
                    state = "next"
                else:
                    field += c
                    state = "plain"
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
            if state in ("in", "escape in"):
                continue
            if state == "escape":
                field += "\n"
            fields.append(self._value(field, quoted))
            return fields

    def _value(self, field, quoted):
        quoting = self.dialect.quoting
        if quoted:
            return field
        if quoting == QUOTE_NONNUMERIC or quoting == QUOTE_STRINGS and field:
            return float(field)
        if quoting in (QUOTE_NOTNULL, QUOTE_STRINGS) and not field:
            return None
        return field


_Reader.__module__, _Reader.__name__, _Reader.__qualname__ = "_csv", "reader", "reader"


class _Writer:
    """Writes rows to something with a `write` method."""

    def __init__(self, file, dialect):
        if not hasattr(file, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._write, self.dialect = file.write, dialect

    def writerow(self, row, /):
        d = self.dialect
        try:
            fields = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        if len(fields) == 1 and fields[0] in ("", None) and d.quoting in (QUOTE_NONE,):
            raise Error("single empty field record must be quoted")
        text = d.delimiter.join(self._field(field, len(fields) == 1) for field in fields)
        return self._write(text + d.lineterminator)

    def _field(self, field, alone):
        d = self.dialect
        text = "" if field is None else repr(field) if isinstance(field, float) else str(field)
        special = (d.delimiter, d.quotechar, d.escapechar, "\n", "\r", *d.lineterminator)
        quoted = (d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not isinstance(field, (int, float))
                  or d.quoting == QUOTE_STRINGS and isinstance(field, str)
                  or d.quoting == QUOTE_NOTNULL and field is not None)
        if d.quoting == QUOTE_NONE:
            for c in text:
                if c in special and d.escapechar is None and (c != d.quotechar):
                    raise Error("need to escape, but no escapechar set")
            if d.escapechar is not None:
                text = "".join(d.escapechar + c if c in special else c for c in text)
            return text
        if not d.doublequote and d.escapechar is not None:
            # A quote that is escaped needs no quotes around.
            special = tuple(c for c in special if c != d.quotechar)
        quoted = quoted or any(c in special for c in text) or alone and not text
        quoted = quoted or text[:1] == " " and d.delimiter == " "
        if not quoted:
            return text if d.escapechar is None or d.doublequote else text.replace(d.quotechar, d.escapechar + d.quotechar)
        q = d.quotechar
        if d.escapechar is not None:
            text = text.replace(d.escapechar, d.escapechar * 2)
        if d.doublequote:
            text = text.replace(q, q + q)
        elif q in text:
            if d.escapechar is None:
                raise Error("need to escape, but no escapechar set")
            text = text.replace(q, d.escapechar + q)
        return q + text + q

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


_Writer.__module__, _Writer.__name__, _Writer.__qualname__ = "_csv", "writer", "writer"


def reader(iterable, /, dialect="excel", **fmtparams):
    return _Reader(iterable, _Format(dialect, fmtparams))


def writer(fileobj, /, dialect="excel", **fmtparams):
    return _Writer(fileobj, _Format(dialect, fmtparams))


class DictReader:
    """Rows as dicts; the first row names the fields unless they are given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey, self.restval, self.dialect = restkey, restval, dialect
        self.reader = reader(f, dialect, *args, **kwds)

    @property
    def line_num(self):
        return self.reader.line_num

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        names = names or []
        result = dict(zip(names, row))
        if len(row) > len(names):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames, self.restval, self.extrasaction = list(fieldnames), restval, extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [key for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))
