"""Names matched against the patterns of shells."""

import functools
import re
from os import fspath

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Whether a name fits; on this system the same as `fnmatchcase`."""
    return fnmatchcase(fspath(name), fspath(pat))


def fnmatchcase(name, pat):
    """Whether a name fits, capitals told from small letters."""
    return _compiled(pat)(name) is not None


def filter(names, pat):
    """The names that fit."""
    fits = _compiled(fspath(pat))
    return [name for name in names if fits(fspath(name))]


def filterfalse(names, pat):
    """The names that do not fit."""
    fits = _compiled(fspath(pat))
    return [name for name in names if not fits(fspath(name))]


@functools.lru_cache(maxsize=1024)
def _compiled(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def translate(pat):
    """The regular expression for a pattern."""
    return rf"(?s:{body(pat, '.*', '.')})\z"


def body(pat, star, question):
    """The middle of the regular expression, with what stands for `*` and for `?`."""
    parts = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] != star:
                parts.append(star)
        elif c == "?":
            parts.append(question)
        elif c == "[":
            end = pat.find("]", i + 2 if pat[i:i + 1] == "!" else i + 1)
            if end < 0:
                parts.append(r"\[")
            else:
                parts.append(_set(pat[i:end]))
                i = end + 1
        else:
            parts.append(re.escape(c))
    # What follows a star is found at its first place: earlier stars need not try others.
    places = [n for n, part in enumerate(parts) if part == star == ".*"]
    if len(places) < 2:
        return "".join(parts)
    text = "".join(parts[:places[0]])
    for here, there in zip(places, places[1:]):
        text += f"(?>.*?{''.join(parts[here + 1:there])})"
    return text + star + "".join(parts[places[-1] + 1:])


def _set(inner):
    negated = inner.startswith("!")
    if negated:
        inner = inner[1:]
    pieces = []
    while inner:
        if len(inner) > 2 and inner[1] == "-":
            low, high, inner = inner[0], inner[2], inner[3:]
            if low <= high:
                pieces.append(f"{_plain(low)}-{_plain(high)}")
        else:
            pieces.append(_plain(inner[0]))
            inner = inner[1:]
    if not pieces:
        return "." if negated else "(?!)"
    return f"[{'^' if negated else ''}{''.join(pieces)}]"


def _plain(c):
    return "\\" + c if c in r"\[]^-&~|" else c
