"""TOML 1.0 as values."""

import datetime as _datetime
import re as _re

__path__ = []

__all__ = ["loads", "load", "TOMLDecodeError"]
_KEY = _re.compile(r"[A-Za-z0-9_-]+")
_START = _re.compile(r"[A-Za-z0-9_\"'-]")
_NUMBER = _re.compile(r"[+-]?(?:0|[1-9](?:_?[0-9])*)(\.[0-9](?:_?[0-9])*)?([eE][+-]?[0-9](?:_?[0-9])*)?")
_BASED = _re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)")
_WORD = _re.compile(r"[+-]?(?:inf|nan)|true|false")
_DATE = _re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)?)?")
_TIME = _re.compile(r"\d\d:\d\d:\d\d(?:\.\d+)?")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}


class TOMLDecodeError(ValueError):
    """Text that is no TOML, and where."""

    def __init__(self, msg="", doc="", pos=0):
        self.msg, self.doc, self.pos = msg, doc, pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        where = "at end of document" if pos >= len(doc) else f"at line {self.lineno}, column {self.colno}"
        super().__init__(f"{msg} ({where})")


class _Reader:
    def __init__(self, text, parse_float):
        self.text, self.at, self.parse_float = text, 0, parse_float
        self.root = {}
        self.closed, self.named = set(), set()    # what may not grow, and what a header or a key has named, by id
        self.kept = []    # tables whose ids must stay theirs

    def fail(self, message, at=None):
        raise TOMLDecodeError(message, self.text, self.at if at is None else at)

    def blanks(self, lines=False):
        text = self.text
        while self.at < len(text):
            c = text[self.at]
            if c == "#":
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
                if not lines:
                    return
            elif c in " \t" or lines and c == "\n":
                self.at += 1
            else:
                return

    def document(self):
        table = self.root
        while True:
            self.blanks(lines=True)
            if self.at >= len(self.text):
                return self.root
            if self.text[self.at] == "[":
                table = self.header()
            elif _START.match(self.text, self.at):
                self.pair(table)
            else:
                self.fail("Invalid statement")
            self.blanks()
            if self.at < len(self.text) and self.text[self.at] != "\n":
                self.fail("Expected newline or end of document after a statement")

    def header(self):
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        keys = self.key()
        end = "]]" if many else "]"
        if not self.text.startswith(end, self.at):
            self.fail(f"Expected {end!r} at the end of {'an array' if many else 'a table'} declaration")
        self.at += len(end)
        table = self.root
        for key in keys[:-1]:
            table = table.setdefault(key, {})
            if isinstance(table, list) and id(table) not in self.closed:
                table = table[-1]
            if not isinstance(table, dict) or id(table) in self.closed:
                self.fail("Cannot overwrite a value", self.at)
        last = keys[-1]
        if many:
            rows = table.setdefault(last, [])
            if not isinstance(rows, list) or id(rows) in self.closed:
                self.fail("Cannot overwrite a value")
            rows.append({})
            return rows[-1]
        made = table.setdefault(last, {})
        if not isinstance(made, dict) or id(made) in self.closed or id(made) in self.named:
            self.fail(f"Cannot declare {tuple(keys)} twice", self.at - len(end))
        self.named.add(id(made))
        return made

    def key(self):
        keys = []
        while True:
            self.blanks()
            c = self.text[self.at:self.at + 1]
            if c == '"':
                keys.append(self.basic())
            elif c == "'":
                keys.append(self.literal())
            else:
                match = _KEY.match(self.text, self.at)
                if not match:
                    self.fail("Invalid initial character for a key part")
                keys.append(match[0])
                self.at = match.end()
            self.blanks()
            if self.text[self.at:self.at + 1] != ".":
                return keys
            self.at += 1

    def pair(self, table):
        keys = self.key()
        if self.text[self.at:self.at + 1] != "=":
            self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.blanks()
        value = self.value()
        for key in keys[:-1]:
            table = table.setdefault(key, {})
            if not isinstance(table, dict) or id(table) in self.closed:
                self.fail("Cannot overwrite a value")
            self.named.add(id(table))
        if keys[-1] in table:
            self.fail("Cannot overwrite a value")
        table[keys[-1]] = value

    def value(self):
        text, at = self.text, self.at
        c = text[at:at + 1]
        if c == '"':
            return self.long_basic() if text.startswith('"""', at) else self.basic()
        if c == "'":
            return self.long_literal() if text.startswith("'''", at) else self.literal()
        if c == "[":
            return self.array()
        if c == "{":
            return self.inline()
        for pattern, make in ((_DATE, self.moment), (_TIME, _datetime.time.fromisoformat),
                              (_BASED, lambda word: int(word, 0)), (_NUMBER, self.number), (_WORD, self.word)):
            match = pattern.match(text, at)
            if match:
                self.at = match.end()
                try:
                    return make(match[0])
                except ValueError:
                    self.fail("Invalid date or datetime", at)
        self.fail("Invalid value")

    def moment(self, word):
        if len(word) == 10:
            return _datetime.date.fromisoformat(word)
        return _datetime.datetime.fromisoformat(word[:10] + "T" + word[11:].upper())

    def number(self, word):
        bare = word.replace("_", "")
        return int(bare) if bare.lstrip("+-").isdigit() else self.parse_float(bare)

    def word(self, word):
        return word == "true" if word in ("true", "false") else self.parse_float(word)

    def array(self):
        self.at += 1
        items = []
        self.closed.add(id(items))
        self.kept.append(items)
        while True:
            self.blanks(lines=True)
            if self.text.startswith("]", self.at):
                break
            items.append(self.value())
            self.blanks(lines=True)
            c = self.text[self.at:self.at + 1]
            if c == "]":
                break
            if c != ",":
                self.fail("Unclosed array")
            self.at += 1
        self.at += 1
        return items

    def inline(self):
        self.at += 1
        table = {}
        self.blanks()
        if self.text.startswith("}", self.at):
            self.at += 1
        else:
            while True:
                self.pair(table)
                self.blanks()
                c = self.text[self.at:self.at + 1]
                if c not in (",", "}"):
                    self.fail("Unclosed inline table")
                self.at += 1
                if c == "}":
                    break
                self.blanks()
        self.closed.add(id(table))
        self.kept.append(table)
        return table

    def literal(self):
        end = self.text.find("'", self.at + 1)
        line = self.text.find("\n", self.at)
        if end < 0 or 0 <= line < end:
            self.fail("Expected \"'\"" if end < 0 else f"Illegal character {chr(10)!r}", len(self.text) if end < 0 else line)
        text = self.text[self.at + 1:end]
        self.at = end + 1
        return text

    def basic(self):
        self.at += 1
        return self.characters('"')

    def long_basic(self):
        self.at += 3
        if self.text.startswith("\n", self.at):
            self.at += 1
        return self.characters('"""')

    def long_literal(self):
        start = self.at + 3
        start += self.text.startswith("\n", start)
        end = self.text.find("'''", start)
        if end < 0:
            self.fail("Expected \"'''\"", len(self.text))
        while self.text.startswith("'", end + 3):
            end += 1
        self.at = end + 3
        return self.text[start:end]

    def characters(self, end):
        text, out = self.text, []
        while True:
            if self.at >= len(text):
                self.fail("Unterminated string")
            if text.startswith(end, self.at):
                while len(end) == 3 and text.startswith('"', self.at + 3):
                    out.append('"')
                    self.at += 1
                self.at += len(end)
                return "".join(out)
            c = text[self.at]
            if c == "\\":
                out.append(self.escape(len(end) == 3))
            elif c < " " and c != "\t" and not (c == "\n" and len(end) == 3) or c == "\x7f":
                self.fail(f"Illegal character {c!r}")
            else:
                out.append(c)
                self.at += 1

    def escape(self, long):
        c = self.text[self.at + 1:self.at + 2]
        if c in _ESCAPES and c:
            self.at += 2
            return _ESCAPES[c]
        if c in ("u", "U"):
            size = 4 if c == "u" else 8
            digits = self.text[self.at + 2:self.at + 2 + size]
            try:
                number = int(digits, 16) if len(digits) == size else -1
            except ValueError:
                number = -1
            if number < 0:
                self.fail("Invalid hex value")
            if number > 0x10ffff or 0xd800 <= number < 0xe000:
                self.fail("Escaped character is not a Unicode scalar value")
            self.at += 2 + size
            return chr(number)
        rest = self.text[self.at + 1:].lstrip(" \t")
        if long and rest.startswith("\n"):
            self.at = len(self.text) - len(rest.lstrip(" \t\n"))
            return ""
        self.fail("Unescaped '\\' in a string", self.at + 2)


def load(fp, /, *, parse_float=float):
    """The values of a binary file."""
    data = fp.read()
    if isinstance(data, str):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(data.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The values of a text."""
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not {type(s).__qualname__!r}")
    return _Reader(s.replace("\r\n", "\n"), parse_float).document()
