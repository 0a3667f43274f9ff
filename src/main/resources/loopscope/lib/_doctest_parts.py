"""The examples of `doctest`, how they are read, and how their output is compared."""

import difflib
import re

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "OutputChecker",
    "OPTIONFLAGS_BY_NAME", "BLANKLINE_MARKER",
]

OPTIONFLAGS_BY_NAME = {}
BLANKLINE_MARKER = "<BLANKLINE>"


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                    | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST


def _indented(text, indent=4):
    return re.sub("(?m)^(?!$)", indent * " ", text)


class Example:
    """A piece of source, and what it is to print or raise."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        self.exc_msg = exc_msg + "\n" if exc_msg is not None and not exc_msg.endswith("\n") else exc_msg
        self.lineno, self.indent = lineno, indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, with the names that they see."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring = examples, docstring
        self.globs = globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        number = len(self.examples)
        examples = "no examples" if number == 0 else "1 example" if number == 1 else f"{number} examples"
        return f"<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def _key(self):
        return self.name, self.filename or "", -1 if self.lineno is None else self.lineno

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, DocTest) else NotImplemented


class DocTestParser:
    """Reads examples from text."""

    def parse(self, string, name="<string>"):
        """The examples, and the text between them."""
        lines = string.expandtabs().split("\n")
        margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
        parts, between, n = [], [], 0
        while n < len(lines):
            start = re.match(r"( *)>>>($|.)", lines[n])
            if not start:
                between.append(lines[n])
                n += 1
                continue
            indent, first = len(start[1]), n
            source = [lines[n]]
            n += 1
            while n < len(lines) and re.match(rf" {{{indent}}}\.\.\.($|.)", lines[n]):
                source.append(lines[n])
                n += 1
            want = []
            while n < len(lines) and lines[n].strip() and not re.match(r" *>>>($| )", lines[n]):
                want.append(lines[n])
                n += 1
            parts.append("".join(line + "\n" for line in between))
            between = []
            example = self._example(name, source, want, indent, first)
            if not re.fullmatch(r"\s*(#.*)?\s*", example.source):
                parts.append(example)
        parts.append("\n".join(between))
        return parts

    def _example(self, name, source, want, indent, first):
        code = []
        for n, line in enumerate(source):
            if len(line) > indent + 3 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {first + n + 1} of the docstring for {name} lacks blank after {line[indent:indent + 3]}: {line!r}")
            code.append(line[indent + 4:])
        for n, line in enumerate(want):
            if line[:indent].strip():
                raise ValueError(f"line {first + len(source) + n + 1} of the docstring for {name} has inconsistent "
                                 f"leading whitespace: {line!r}")
        expected = "\n".join(line[indent:] for line in want)
        text = "\n".join(code)
        return Example(text, expected, self._message(expected), first, indent, self._options(text, name, first))

    def _message(self, want):
        lines = want.split("\n")
        if not re.match(r"Traceback \((most recent call|innermost) last\):\s*$", lines[0]):
            return None
        for n, line in enumerate(lines[1:], 1):
            if re.match(r"\w", line):
                return "\n".join(lines[n:])
        return None

    def _options(self, source, name, first):
        options = {}
        for words in re.findall(r"#\s*doctest:\s*([^\n'\"]*)$", source, re.MULTILINE):
            for word in words.replace(",", " ").split():
                if word[0] not in "+-" or word[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {first + 1} of the doctest for {name} has an invalid option: {word!r}")
                options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == "+"
        return options

    def get_examples(self, string, name="<string>"):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


class OutputChecker:
    """Compares what an example printed with what it was to print."""

    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf"(?m)^{BLANKLINE_MARKER}\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = " ".join(want.split()), " ".join(got.split())
            if got == want:
                return True
        if optionflags & ELLIPSIS and "..." in want:
            pattern = ".*".join(re.escape(part) for part in want.split("..."))
            return re.fullmatch(pattern, got, re.DOTALL) is not None
        return False

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        few = want.count("\n") <= 2 or got.count("\n") <= 2
        if optionflags & REPORT_NDIFF or (optionflags & (REPORT_UDIFF | REPORT_CDIFF) and not few):
            return self._difference(want.splitlines(True), got.splitlines(True), optionflags)
        if want and got:
            return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
        if want:
            return f"Expected:\n{_indented(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{_indented(got)}" if got else "Expected nothing\nGot nothing\n"

    def _difference(self, want, got, optionflags):
        if optionflags & REPORT_UDIFF:
            lines, kind = list(difflib.unified_diff(want, got, n=2))[2:], "unified diff with -expected +actual"
        elif optionflags & REPORT_CDIFF:
            lines, kind = list(difflib.context_diff(want, got, n=2))[2:], "context diff with expected followed by actual"
        else:
            lines, kind = difflib.ndiff(want, got, charjunk=difflib.IS_CHARACTER_JUNK), "ndiff with -expected +actual"
        return f"Differences ({kind}):\n" + _indented("".join(line.rstrip() + "\n" for line in lines))
