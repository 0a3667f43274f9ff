"""What differs between two sequences, and how alike they are."""

from collections import Counter as _Counter, namedtuple as _namedtuple
from types import GenericAlias as _GenericAlias

__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
           "context_diff", "unified_diff", "diff_bytes", "Match"]

Match = _namedtuple("Match", "a b size")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Matches two sequences: the longest block that both have, then what is left of it, then what is right of it."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index()

    def _index(self):
        # Where each element of b stands, but for junk and for what is so frequent that it says nothing.
        self.b2j = places = {}
        for j, element in enumerate(self.b):
            places.setdefault(element, []).append(j)
        self.bjunk, self.bpopular = set(), set()
        if self.isjunk:
            self.bjunk = {element for element in places if self.isjunk(element)}
            for element in self.bjunk:
                del places[element]
        size = len(self.b)
        if self.autojunk and size >= 200:
            self.bpopular = {element for element, found in places.items() if len(found) > size // 100 + 1}
            for element in self.bpopular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block in both parts, the first of equal ones."""
        a, b, junk, places = self.a, self.b, self.bjunk, self.b2j
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        best_i, best_j, best = alo, blo, 0
        ending = {}    # how long the block is that ends at j of b and at the element of a before
        for i in range(alo, ahi):
            now = {}
            for j in places.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                size = now[j] = ending.get(j - 1, 0) + 1
                if size > best:
                    best_i, best_j, best = i - size + 1, j - size + 1, size
            ending = now
        # Junk makes no block, but lengthens one; what is popular first, then what is junk.
        for is_junk in (False, True):
            while best_i > alo and best_j > blo and (b[best_j - 1] in junk) == is_junk and a[best_i - 1] == b[best_j - 1]:
                best_i, best_j, best = best_i - 1, best_j - 1, best + 1
            while (best_i + best < ahi and best_j + best < bhi and (b[best_j + best] in junk) == is_junk
                   and a[best_i + best] == b[best_j + best]):
                best += 1
        return Match(best_i, best_j, best)

    def get_matching_blocks(self):
        """All blocks in both, in order, and one of no length at the ends."""
        if self.matching_blocks is None:
            found, todo = [], [(0, len(self.a), 0, len(self.b))]
            while todo:
                alo, ahi, blo, bhi = todo.pop()
                i, j, size = self.find_longest_match(alo, ahi, blo, bhi)
                if size:
                    found.append((i, j, size))
                    if alo < i and blo < j:
                        todo.append((alo, i, blo, j))
                    if i + size < ahi and j + size < bhi:
                        todo.append((i + size, ahi, j + size, bhi))
            blocks = []
            for i, j, size in sorted(found):
                if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                    i, j, size = blocks[-1][0], blocks[-1][1], blocks.pop()[2] + size
                blocks.append((i, j, size))
            blocks.append((len(self.a), len(self.b), 0))
            self.matching_blocks = [Match._make(block) for block in blocks]
        return self.matching_blocks

    def get_opcodes(self):
        """How a becomes b: `(tag, i1, i2, j1, j2)`."""
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for at, bt, size in self.get_matching_blocks():
                if i < at or j < bt:
                    codes.append(("replace" if i < at and j < bt else "delete" if i < at else "insert", i, at, j, bt))
                i, j = at + size, bt + size
                if size:
                    codes.append(("equal", at, i, bt, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The changes in groups, with at most n equal elements around each."""
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == "equal":
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == "equal":
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How alike both are, from 0 to 1."""
        return _ratio(sum(block[2] for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """No less than `ratio`: as if order did not matter."""
        if self.fullbcount is None:
            self.fullbcount = dict(_Counter(self.b))
        left, matches = {}, 0
        for element in self.a:
            left[element] = count = left.get(element, self.fullbcount.get(element, 0)) - 1
            matches += count >= 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """No less than `quick_ratio`: by length alone."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    __class_getitem__ = classmethod(_GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The best of the possibilities, best first."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    matcher, found = SequenceMatcher(), []
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in sorted(found, reverse=True)[:n]]


def _marks(line, marks):
    # White space of the line keeps its width under it.
    return "".join(c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks)).rstrip()


class Differ:
    """Lines compared for a reader, with the changed characters marked."""

    SIMILAR = 0.74999
    WINDOW = 10    # how far from its own place a similar line is looked for

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replace(a, alo, ahi, b, blo, bhi)
            elif tag == "insert":
                yield from ("+ " + line for line in b[blo:bhi])
            else:
                yield from (("- " if tag == "delete" else "  ") + line for line in a[alo:ahi])

    def _replace(self, a, alo, ahi, b, blo, bhi):
        matcher = SequenceMatcher(self.charjunk)
        i_done, j_done = alo, blo
        for j in range(blo, bhi):
            own = alo + j - blo
            near = range(max(own - self.WINDOW, i_done), min(own + self.WINDOW + 1, ahi))
            if not near:
                break
            matcher.set_seq2(b[j])
            best, best_i = self.SIMILAR, None
            for i in near:
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, best_i = matcher.ratio(), i
            if best_i is not None:
                yield from self._unlike(a[i_done:best_i], b[j_done:j])
                yield from self._alike(matcher, a[best_i], b[j])
                i_done, j_done = best_i + 1, j + 1
        yield from self._unlike(a[i_done:ahi], b[j_done:bhi])

    def _unlike(self, a, b):
        old, new = ["- " + line for line in a], ["+ " + line for line in b]
        # The shorter block first.
        yield from new + old if a and b and len(b) < len(a) else old + new

    def _alike(self, matcher, old, new):
        if old == new:
            yield "  " + old
            return
        matcher.set_seq1(old)
        old_marks = new_marks = ""
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            mark = {"replace": "^", "equal": " "}.get(tag)
            old_marks += (mark or "-") * (i2 - i1)
            new_marks += (mark or "+") * (j2 - j1)
        for sign, line, marks in (("- ", old, _marks(old, old_marks)), ("+ ", new, _marks(new, new_marks))):
            yield sign + line
            if marks:
                yield f"? {marks}\n"


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank or a lone `#`."""
    return line.strip() in ("", "#") if pat is None else pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Two lists of lines compared for a reader."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """One of the two lists of lines that `ndiff` compared."""
    if which not in (1, 2):
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
    wanted = ("  ", "- " if which == 1 else "+ ")
    for line in delta:
        if line[:2] in wanted:
            yield line[2:]


def _check(a, b, *others):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for other in others:
        if not isinstance(other, str):
            raise TypeError(f"all arguments must be str, not: {other!r}")
    for lines in (a, b):
        if isinstance(lines, str):
            raise TypeError("input must be a sequence of strings, not str")


def _heading(sign, name, date, lineterm):
    return f"{sign} {name}{chr(9) + date if date else ''}{lineterm}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The changes as `diff -u` writes them."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def place(start, stop):
        size = stop - start
        return str(start + 1) if size == 1 else f"{start + (size > 0)},{size}"

    for number, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
        if number == 0:
            yield _heading("---", fromfile, fromfiledate, lineterm)
            yield _heading("+++", tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield f"@@ -{place(first[1], last[2])} +{place(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                yield from (" " + line for line in a[i1:i2])
            if tag in ("replace", "delete"):
                yield from ("-" + line for line in a[i1:i2])
            if tag in ("replace", "insert"):
                yield from ("+" + line for line in b[j1:j2])


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The changes as `diff -c` writes them."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}

    def place(start, stop):
        size = stop - start
        return str(start + (size > 0)) if size <= 1 else f"{start + 1},{stop}"

    for number, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
        if number == 0:
            yield _heading("***", fromfile, fromfiledate, lineterm)
            yield _heading("---", tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {place(first[1], last[2])} ****{lineterm}"
        if any(code[0] in ("replace", "delete") for code in group):
            yield from (signs[tag] + line for tag, i1, i2, _, _ in group if tag != "insert" for line in a[i1:i2])
        yield f"--- {place(first[3], last[4])} ----{lineterm}"
        if any(code[0] in ("replace", "insert") for code in group):
            yield from (signs[tag] + line for tag, _, _, j1, j2 in group if tag != "delete" for line in b[j1:j2])


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """A comparison of lines of bytes."""
    def text(data):
        if not isinstance(data, bytes):
            raise TypeError(f"all arguments must be bytes, not {type(data).__name__} ({data!r})")
        return data.decode("ascii", "surrogateescape")
    lines = dfunc([text(line) for line in a], [text(line) for line in b], text(fromfile), text(tofile),
                  text(fromfiledate), text(tofiledate), n, text(lineterm))
    return (line.encode("ascii", "surrogateescape") for line in lines)
