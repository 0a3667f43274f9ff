"""Regular expressions."""

import enum
from _regex import Match, Pattern, compile as _compile

__path__ = []

__all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
           "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE",
           "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError"]


class PatternError(Exception):
    """A pattern that is none, and where."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError


class RegexFlag(enum.IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    def __repr__(self):
        return "|".join(f"re.{m.name}" for m in self) or "re.NOFLAG"

    __str__ = int.__repr__


NOFLAG, ASCII, A, IGNORECASE, I = 0, RegexFlag.ASCII, RegexFlag.ASCII, RegexFlag.IGNORECASE, RegexFlag.IGNORECASE
NOFLAG = RegexFlag.NOFLAG
LOCALE, L, UNICODE, U = RegexFlag.LOCALE, RegexFlag.LOCALE, RegexFlag.UNICODE, RegexFlag.UNICODE
MULTILINE, M, DOTALL, S = RegexFlag.MULTILINE, RegexFlag.MULTILINE, RegexFlag.DOTALL, RegexFlag.DOTALL
VERBOSE, X, DEBUG = RegexFlag.VERBOSE, RegexFlag.VERBOSE, RegexFlag.DEBUG
_cache = {}


def compile(pattern, flags=0):
    """A pattern ready for use."""
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    key = (type(pattern), pattern, int(flags))
    if key not in _cache:
        if len(_cache) > 500:
            _cache.clear()
        _cache[key] = _compile(pattern, int(flags))
    return _cache[key]


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def _by_place(function, args, name, value, flags):
    """What was given by place that should have been given by name: warned of, as Python does."""
    if not args:
        return value, flags
    if len(args) > 2:
        raise TypeError(f"{function}() takes from {2 if name == 'maxsplit' else 3} to "
                        f"{4 if name == 'maxsplit' else 5} positional arguments but "
                        f"{len(args) + (2 if name == 'maxsplit' else 3)} were given")
    import warnings
    warnings.warn(f"'{name}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return args[0], args[1] if len(args) == 2 else flags


def sub(pattern, repl, string, *args, count=0, flags=0):
    count, flags = _by_place("sub", args, "count", count, flags)
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=0, flags=0):
    count, flags = _by_place("subn", args, "count", count, flags)
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=0, flags=0):
    maxsplit, flags = _by_place("split", args, "maxsplit", maxsplit, flags)
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()


_SPECIAL = {ord(c): "\\" + c for c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """The pattern that matches a text itself."""
    if isinstance(pattern, bytes):
        return pattern.decode("latin-1").translate(_SPECIAL).encode("latin-1")
    return pattern.translate(_SPECIAL)


class Scanner:
    """Takes a text apart into tokens: pairs of a pattern and what is made of its matches."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = compile("|".join(f"({phrase})" for phrase, _ in lexicon), flags)
        self._places, place = [], 1
        for phrase, _ in lexicon:
            self._places.append(place)
            place += compile(phrase, flags).groups + 1

    def scan(self, string):
        """The tokens, and what is left where no pattern fits any more."""
        result, at = [], 0
        while match := self.scanner.match(string, at):
            if match.end() == at:
                break
            action = next(action for place, (_, action) in zip(self._places, self.lexicon) if match[place] is not None)
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
            at = match.end()
        return result, string[at:]
