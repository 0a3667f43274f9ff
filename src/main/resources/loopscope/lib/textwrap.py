"""Text in lines of a given width, with the interface of Python's module of this name."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_BLANKS = "\t\n\x0b\x0c\r "


def _is_letter(c):
    return c == "_" or c.isalnum() and not c.isdigit()


def _breaks(before, after):
    """Whether a word may be cut after a hyphen: not next to a single letter, unless that has a hyphen on its other side."""
    if len(before) < 2 or not _is_letter(before[-1]) or len(after) < 2 or not _is_letter(after[0]):
        return False
    if not _is_letter(before[-2]) and (before[-2] != "-" or len(before) < 3 or not _is_letter(before[-3])):
        return False
    return _is_letter(after[1]) or after[1] == "-" and len(after) > 2 and _is_letter(after[2])


class TextWrapper:
    """Breaks text into lines."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
                 *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        """The lines of a paragraph."""
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            margin = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(margin) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        pieces = self._pieces(self._plain(text))
        if self.fix_sentence_endings:
            self._widen_sentence_ends(pieces)
        pieces.reverse()
        lines = []
        while pieces:
            margin = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(margin)
            if self.drop_whitespace and lines and not pieces[-1].strip():
                pieces.pop()
            line = self._line(pieces, room)
            if self.drop_whitespace and line and not line[-1].strip():
                line.pop()
            if not line:
                continue
            fits = not pieces or (self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip())
            last = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            if last and not (fits and sum(map(len, line)) <= room):
                self._cut(lines, line, margin, room)
                break
            lines.append(margin + "".join(line))
        return lines

    def fill(self, text):
        """The lines joined to one string."""
        return "\n".join(self.wrap(text))

    def _plain(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(blank): " " for blank in _BLANKS})
        return text

    def _pieces(self, text):
        """Words and the blanks between them; words are cut after hyphens within."""
        pieces, start = [], 0
        for i in range(1, len(text) + 1):
            if i == len(text) or (text[i] in _BLANKS) != (text[start] in _BLANKS):
                piece = text[start:i]
                pieces += self._parts(piece) if self.break_on_hyphens and piece[0] not in _BLANKS else [piece]
                start = i
        return pieces

    @staticmethod
    def _parts(word):
        parts, start, i = [], 0, 0
        while i < len(word):
            if word[i] != "-":
                i += 1
                continue
            end = i
            while end < len(word) and word[end] == "-":
                end += 1
            if end - i >= 2:
                if i > start and end < len(word) and (word[i - 1].isalnum() or word[i - 1] in "_!\"'&.,?)"):
                    parts += [word[start:i], word[i:end]]
                    start = end
            elif i > start and _breaks(word[:i], word[end:]):
                parts.append(word[start:end])
                start = end
            i = end
        parts.append(word[start:])
        return [part for part in parts if part]

    @staticmethod
    def _widen_sentence_ends(pieces):
        for i in range(len(pieces) - 1):
            word = pieces[i].rstrip("\"'")
            if pieces[i + 1] == " " and len(word) > 1 and word[-1] in ".!?" and word[-2].islower():
                pieces[i + 1] = "  "

    def _line(self, pieces, room):
        line, length = [], 0
        while pieces and length + len(pieces[-1]) <= room:
            length += len(pieces[-1])
            line.append(pieces.pop())
        if pieces and len(pieces[-1]) > room:
            space = 1 if room < 1 else room - length
            if self.break_long_words and space > 0:
                piece = pieces[-1]
                end = space
                if self.break_on_hyphens and len(piece) > space:
                    hyphen = piece.rfind("-", 0, space)
                    if hyphen > 0 and any(c != "-" for c in piece[:hyphen]):
                        end = hyphen + 1
                line.append(piece[:end])
                pieces[-1] = piece[end:]
            elif not line:
                line.append(pieces.pop())
        return line

    def _cut(self, lines, line, margin, room):
        """Ends the text within the last line allowed, with the placeholder."""
        while line:
            if line[-1].strip() and sum(map(len, line)) + len(self.placeholder) <= room:
                lines.append(margin + "".join(line) + self.placeholder)
                return
            line.pop()
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(margin + self.placeholder.lstrip())


def wrap(text, width=70, **options):
    """A paragraph as a list of lines."""
    return TextWrapper(width=width, **options).wrap(text)


def fill(text, width=70, **options):
    """A paragraph as one string with line ends."""
    return TextWrapper(width=width, **options).fill(text)


def shorten(text, width, **options):
    """The words that fit into one line, and a placeholder for the others."""
    return TextWrapper(width=width, max_lines=1, **options).fill(" ".join(text.strip().split()))


def dedent(text):
    """Text without the margin that all its lines share."""
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None
    filled = [line for line in lines if line and not line.isspace()]
    least, most = min(filled, default=""), max(filled, default="")
    margin = 0
    for a, b in zip(least, most):
        if a != b or a not in " \t":
            break
        margin += 1
    return "\n".join(line[margin:] if line and not line.isspace() else "" for line in lines)


def indent(text, prefix, predicate=None):
    """Text with a prefix before each line that is not blank, or that the predicate chooses."""
    chosen = predicate or (lambda line: line.strip() != "")
    return "".join(prefix + line if chosen(line) else line for line in text.splitlines(True))
