"""Command lines taken apart and put together."""

import io
import sys
from collections import deque

__all__ = ["shlex", "split", "quote", "join"]


class shlex:
    """Words of a text by the rules of shells; iterate over it, or ask for tokens."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = io.StringIO(instream)
        self.instream, self.infile = (sys.stdin if instream is None else instream), infile
        self._text = self.instream.read()
        self._at = 0
        self.posix = posix
        self.commenters, self.whitespace, self.quotes, self.escape = "#", " \t\r\n", "'\"", "\\"
        self.escapedquotes = '"'
        self.whitespace_split = False
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        self.punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self.punctuation_chars:
            self.wordchars += "~-./*?="
        self.lineno = 1
        self.debug, self.token, self.source, self.state = 0, "", None, " "
        self.eof = None if posix else ""
        self.pushback = deque()

    def error_leader(self, infile=None, lineno=None):
        infile = self.infile if infile is None else infile
        return f'"{infile}", line {self.lineno if lineno is None else lineno}: '

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def get_token(self):
        return self.pushback.popleft() if self.pushback else self.read_token()

    def _next(self):
        c = self._text[self._at:self._at + 1]
        self._at += 1
        if c == "\n":
            self.lineno += 1
        return c

    def _is_word(self, c):
        return self.whitespace_split or c in self.wordchars or self.posix and not c.isascii() and c.isalnum()

    def read_token(self):
        c = self._next()
        while c and (c in self.whitespace or c in self.commenters):
            if c in self.commenters:
                while c and c != "\n":
                    c = self._next()
            c = self._next() if c else c
        if not c:
            return self.eof
        token, quoted = "", False
        if c in self.punctuation_chars:
            while c and c in self.punctuation_chars:
                token, c = token + c, self._next()
            self._at -= 1
            return token
        while c and c not in self.whitespace:
            if c in self.quotes and (self.posix or not token):
                quoted = True
                piece = self._quoted(c)
                token += piece
                if not self.posix:
                    return token
            elif self.posix and c in self.escape:
                c = self._next()
                if not c:
                    raise ValueError("No escaped character")
                token += c
                quoted = True
            elif c in self.commenters:
                while c and c != "\n":
                    c = self._next()
                if self.posix:
                    break
            elif c in self.punctuation_chars:
                self._at -= 1
                break
            elif self._is_word(c) or not self.posix and c in self.quotes:
                token += c
            elif not token and not quoted:
                return c
            else:
                self._at -= 1
                break
            c = self._next()
        return token if token or quoted else self.eof

    def _quoted(self, quote):
        inside = "" if self.posix else quote
        while True:
            c = self._next()
            if not c:
                raise ValueError("No closing quotation")
            if c == quote:
                return inside if self.posix else inside + c
            if self.posix and c in self.escape and quote in self.escapedquotes:
                after = self._next()
                if not after:
                    raise ValueError("No escaped character")
                inside += after if after in (quote, c) else c + after
            else:
                inside += c

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    """The command line of words."""
    return " ".join(map(quote, split_command))


def quote(s):
    """A word that a shell takes as one."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if s.isascii() and all(c.isalnum() or c in "%+,-./:=@_" for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
