"""Texts made safe for HTML, and back."""

__path__ = []
__all__ = ["escape", "unescape"]
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "\xa9", "reg": "\xae",
          "hellip": "\u2026", "mdash": "\u2014", "ndash": "\u2013", "euro": "\u20ac", "trade": "\u2122",
          "laquo": "\xab", "raquo": "\xbb", "lsquo": "\u2018", "rsquo": "\u2019", "ldquo": "\u201c",
          "rdquo": "\u201d", "bull": "\u2022", "middot": "\xb7", "times": "\xd7", "divide": "\xf7", "deg": "\xb0",
          "auml": "\xe4", "ouml": "\xf6", "uuml": "\xfc", "Auml": "\xc4", "Ouml": "\xd6", "Uuml": "\xdc",
          "szlig": "\xdf", "eacute": "\xe9", "egrave": "\xe8", "agrave": "\xe0", "ccedil": "\xe7", "ntilde": "\xf1",
          "larr": "\u2190", "rarr": "\u2192", "uarr": "\u2191", "darr": "\u2193", "para": "\xb6", "sect": "\xa7"}


def escape(s, quote=True):
    """A text with the signs of HTML written out."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def unescape(s):
    """A text with its references looked up: numbers, and the commonest names."""
    if "&" not in s:
        return s
    import re

    def character(match):
        name = match[1]
        if name[0] != "#":
            bare = name.rstrip(";")
            return _NAMED.get(bare, match[0]) if name.endswith(";") or bare in ("lt", "gt", "amp", "quot") else match[0]
        digits = name[1:].rstrip(";")
        number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        if number == 0 or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
            return "\ufffd"
        return chr(number)
    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)", character, s)
