import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    position: int


SPEC = [("NUMBER", r"\d+(\.\d*)?"), ("NAME", r"[A-Za-z_]\w*"), ("OP", r"[-+*/()=]"), ("SKIP", r"\s+"), ("BAD", r".")]
PATTERN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in SPEC))


def tokenize(text):
    for match in PATTERN.finditer(text):
        kind = match.lastgroup
        if kind == "SKIP":
            continue
        if kind == "BAD":
            raise SyntaxError(f"unexpected {match.group()!r} at {match.start()}")
        yield Token(kind, match.group(), match.start())


class Parser:
    def __init__(self, text):
        self.tokens = list(tokenize(text)) + [Token("END", "", len(text))]
        self.i = 0

    def next(self):
        token = self.tokens[self.i]
        self.i += 1
        return token

    def peek(self):
        return self.tokens[self.i].text

    def expression(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.next().text == "+" else value - self.term()
        return value

    def term(self):
        value = self.factor()
        while self.peek() in ("*", "/"):
            value = value * self.factor() if self.next().text == "*" else value / self.factor()
        return value

    def factor(self):
        token = self.next()
        if token.text == "(":
            value = self.expression()
            assert self.next().text == ")"
            return value
        if token.text == "-":
            return -self.factor()
        return float(token.text) if "." in token.text else int(token.text)


for source in "1 + 2 * 3", "(1 + 2) * -3", "10 / 4 - 0.5", "2 * (3 + (4 - 1)) / 3":
    print(source, "=", Parser(source).expression())
print(next(tokenize("x1 = 5")))
try:
    list(tokenize("1 $ 2"))
except SyntaxError as error:
    print(error)
