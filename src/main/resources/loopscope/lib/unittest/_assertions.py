"""What a test case can claim."""

import re
import sys
import warnings
from unittest.util import common_shorten_repr, count_differences, safe_repr


def _same_elements(seq1, seq2):
    """Whether sequences of different types have the same elements."""
    try:
        return len(seq1) == len(seq2) and all(seq1[i] == seq2[i] for i in range(len(seq1)))
    except (TypeError, IndexError, NotImplementedError):
        return False


class _Raises:
    """Expects a block or a call to raise, and keeps the exception."""

    verb = "assertRaises"
    wanted = BaseException
    noun = "an exception type"

    def __init__(self, expected, case, pattern=None):
        self.expected, self.test_case = expected, case
        self.expected_regex = re.compile(pattern) if pattern is not None else None
        self.obj_name = self.msg = None

    def handle(self, args, kwargs):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(kind, type) and issubclass(kind, self.wanted) for kind in kinds):
            raise TypeError(f"{self.verb}() arg 1 must be {self.noun} or tuple of {self.noun.split(' ', 1)[1]}s")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *args = args
        self.obj_name = getattr(function, "__name__", None) or str(function)
        with self:
            function(*args, **kwargs)

    def fail(self, message):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, message))

    def missing(self, what):
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        self.fail(f"{name} not {what}" + (f" by {self.obj_name}" if self.obj_name else ""))

    def check_text(self, text):
        if self.expected_regex is not None and not self.expected_regex.search(text):
            self.fail(f'"{self.expected_regex.pattern}" does not match "{text}"')

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            self.missing("raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        self.check_text(str(value))
        return True


class _AssertRaisesContext(_Raises):
    pass


class _Warns(_Raises):
    verb = "assertWarns"
    wanted = Warning
    noun = "a warning type"

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._catcher = warnings.catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, traceback):
        self._catcher.__exit__(kind, value, traceback)
        if kind is not None:
            return
        first = None
        for caught in self.warnings:
            if isinstance(caught.message, self.expected):
                first = first or caught.message
                if self.expected_regex is not None and not self.expected_regex.search(str(caught.message)):
                    continue
                self.warning, self.filename, self.lineno = caught.message, caught.filename, caught.lineno
                return
        if first is not None:
            self.check_text(str(first))
        self.missing("triggered")


for _class in (_AssertRaisesContext, _Warns):
    _class.__module__ = "unittest.case"
_Warns.__name__ = _Warns.__qualname__ = "_AssertWarnsContext"


class Assertions:
    """The `assert` methods of a case."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f"{standardMsg} : {msg}"
        except UnicodeDecodeError:
            return f"{safe_repr(standardMsg)} : {safe_repr(msg)}"

    def _require(self, holds, message, msg):
        if not holds:
            raise self.failureException(self._formatMessage(msg, message))

    def _with_diff(self, message, old, new):
        from difflib import ndiff
        return self._truncateMessage(message, "\n" + "\n".join(ndiff(old, new)))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            check = self._type_equality_funcs.get(type(first))
            if check is not None:
                return getattr(self, check) if isinstance(check, str) else check
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self.fail(self._formatMessage(msg, "%s != %s" % common_shorten_repr(first, second)))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        self._require(first != second, f"{safe_repr(first)} == {safe_repr(second)}", msg)

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._require(False, f"{safe_repr(expr)} is not true", msg)

    def assertFalse(self, expr, msg=None):
        if expr:
            self._require(False, f"{safe_repr(expr)} is not false", msg)

    def assertIs(self, expr1, expr2, msg=None):
        self._require(expr1 is expr2, f"{safe_repr(expr1)} is not {safe_repr(expr2)}", msg)

    def assertIsNot(self, expr1, expr2, msg=None):
        self._require(expr1 is not expr2, f"unexpectedly identical: {safe_repr(expr1)}", msg)

    def assertIsNone(self, obj, msg=None):
        self._require(obj is None, f"{safe_repr(obj)} is not None", msg)

    def assertIsNotNone(self, obj, msg=None):
        self._require(obj is not None, "unexpectedly None", msg)

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._require(False, f"{safe_repr(member)} not found in {safe_repr(container)}", msg)

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._require(False, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}", msg)

    def assertIsInstance(self, obj, cls, msg=None):
        kind = f"any of {cls!r}" if isinstance(cls, tuple) else repr(cls)
        self._require(isinstance(obj, cls), f"{safe_repr(obj)} is not an instance of {kind}", msg)

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            found = next(c for c in cls if isinstance(obj, c)) if isinstance(cls, tuple) else cls
            self._require(False, f"{safe_repr(obj)} is an instance of {found!r}", msg)

    def _require_class(self, cls, msg):
        self._require(isinstance(cls, type), f"{cls!r} is not a class", msg)

    def assertIsSubclass(self, cls, superclass, msg=None):
        self._require_class(cls, msg)
        kind = f"any of {superclass!r}" if isinstance(superclass, tuple) else repr(superclass)
        self._require(issubclass(cls, superclass), f"{cls!r} is not a subclass of {kind}", msg)

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        self._require_class(cls, msg)
        if issubclass(cls, superclass):
            found = (next(c for c in superclass if issubclass(cls, c)) if isinstance(superclass, tuple) else superclass)
            self._require(False, f"{cls!r} is a subclass of {found!r}", msg)

    def assertHasAttr(self, obj, name, msg=None):
        self._require(hasattr(obj, name), f"{_named(obj)} has no attribute {name!r}", msg)

    def assertNotHasAttr(self, obj, name, msg=None):
        self._require(not hasattr(obj, name), f"{_named(obj)} has unexpected attribute {name!r}", msg)

    def _affix(self, method, s, affixes, wanted, does, does_not, msg):
        # The four claims about how text begins and ends.
        if not isinstance(s, (str, bytes, bytearray)):
            self._require(False, f"Expected str, not {type(s).__name__}", msg)
        try:
            holds = getattr(s, method)(affixes)
        except TypeError:
            kind = "str" if isinstance(s, str) else "bytes"
            found = type(affixes).__name__
            self._require(False, f"Expected {kind}, not {found}", msg)
            return
        if holds != wanted:
            if wanted:
                kind = f"any of {safe_repr(affixes)}" if isinstance(affixes, tuple) else safe_repr(affixes)
                self._require(False, f"{safe_repr(s, short=True)} {does_not} {kind}", msg)
            found = next(a for a in affixes if getattr(s, method)(a)) if isinstance(affixes, tuple) else affixes
            self._require(False, f"{safe_repr(s, short=True)} {does} {safe_repr(found)}", msg)

    def assertStartsWith(self, s, prefix, msg=None):
        self._affix("startswith", s, prefix, True, "starts with", "doesn't start with", msg)

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._affix("startswith", s, prefix, False, "starts with", "doesn't start with", msg)

    def assertEndsWith(self, s, suffix, msg=None):
        self._affix("endswith", s, suffix, True, "ends with", "doesn't end with", msg)

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._affix("endswith", s, suffix, False, "ends with", "doesn't end with", msg)

    def assertLess(self, a, b, msg=None):
        self._require(a < b, f"{safe_repr(a)} not less than {safe_repr(b)}", msg)

    def assertLessEqual(self, a, b, msg=None):
        self._require(a <= b, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}", msg)

    def assertGreater(self, a, b, msg=None):
        self._require(a > b, f"{safe_repr(a)} not greater than {safe_repr(b)}", msg)

    def assertGreaterEqual(self, a, b, msg=None):
        self._require(a >= b, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}", msg)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        apart = abs(first - second)
        if delta is not None:
            holds, within = apart <= delta, f"{safe_repr(delta)} delta"
        else:
            places = 7 if places is None else places
            holds, within = round(apart, places) == 0, f"{places!r} places"
        self._require(holds, f"{safe_repr(first)} != {safe_repr(second)} within {within} "
                             f"({safe_repr(apart)} difference)", msg)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        apart = abs(first - second)
        if delta is not None:
            self._require(not first == second and apart > delta,
                          f"{safe_repr(first)} == {safe_repr(second)} within {safe_repr(delta)} delta "
                          f"({safe_repr(apart)} difference)", msg)
        else:
            places = 7 if places is None else places
            self._require(not first == second and round(apart, places) != 0,
                          f"{safe_repr(first)} == {safe_repr(second)} within {places!r} places", msg)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            kind = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{which} sequence is not a {kind}: {safe_repr(seq)}")
        else:
            kind = "sequence"
        differing = None
        lengths = []
        for which, seq in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                differing = f"{which} {kind} has no length.    Non-sequence?"
                break
        if differing is None:
            if seq1 == seq2 or seq_type is None and type(seq1) != type(seq2) and _same_elements(seq1, seq2):
                return
            differing = f"{kind.capitalize()}s differ: " + "%s != %s\n" % common_shorten_repr(seq1, seq2)
            differing += self._first_difference(kind, seq1, seq2, *lengths)
        import pprint
        self.fail(self._formatMessage(msg, self._with_diff(differing, pprint.pformat(seq1).splitlines(),
                                                           pprint.pformat(seq2).splitlines())))

    @staticmethod
    def _first_difference(kind, seq1, seq2, len1, len2):
        for i in range(min(len1, len2)):
            parts = []
            for which, seq in (("first", seq1), ("second", seq2)):
                try:
                    parts.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    return f"\nUnable to index element {i} of {which} {kind}\n"
            if parts[0] != parts[1]:
                return f"\nFirst differing element {i}:\n%s\n%s\n" % common_shorten_repr(*parts)
        if len1 == len2:
            return ""
        which, longer, size, start = ("First", seq1, len1, len2) if len1 > len2 else ("Second", seq2, len2, len1)
        text = f"\n{which} {kind} contains {size - start} additional elements.\n"
        try:
            return text + f"First extra element {start}:\n{safe_repr(longer[start])}\n"
        except (TypeError, IndexError, NotImplementedError):
            return text + f"Unable to index element {start} of {which.lower()} {kind}\n"

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for which, other, a, b in (("first", "second", set1, set2), ("second", "first", set2, set1)):
            try:
                only = a.difference(b)
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{which} argument does not support set difference: {error}")
            if only:
                lines += [f"Items in the {which} set but not the {other}:", *map(repr, only)]
        if lines:
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            import pprint
            message = "%s != %s" % common_shorten_repr(d1, d2)
            self.fail(self._formatMessage(msg, self._with_diff(message, pprint.pformat(d1).splitlines(),
                                                               pprint.pformat(d2).splitlines())))

    def assertCountEqual(self, first, second, msg=None):
        differences = count_differences(list(first), list(second))
        if differences:
            lines = [f"First has {ours}, Second has {theirs}:  {element!r}" for ours, theirs, element in differences]
            text = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        message = "%s != %s" % common_shorten_repr(first, second)
        if max(len(first), len(second)) > 2 ** 16:
            self.fail(self._formatMessage(msg, message))
        from difflib import ndiff
        # A last line without an end would run into the next one.
        end = "" if first.endswith("\n") and second.endswith("\n") else "\n"
        lines = [(text + end if text else text).splitlines(keepends=True) for text in (first, second)]
        self.fail(self._formatMessage(msg, self._truncateMessage(message, "\n" + "".join(ndiff(*lines)))))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self).handle(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(expected_warning, self).handle(args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(expected_warning, self, expected_regex).handle(args, kwargs)

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex)
        self._require(pattern.search(text), f"Regex didn't match: {pattern.pattern!r} not found in {text!r}", msg)

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = re.compile(unexpected_regex)
        found = pattern.search(text)
        if found:
            self._require(False, f"Regex matched: {found[0]!r} matches {pattern.pattern!r} in {text!r}", msg)

    def assertLogs(self, logger=None, level=None):
        from unittest._log import LogsExpected
        return LogsExpected(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        from unittest._log import LogsExpected
        return LogsExpected(self, logger, level, no_logs=True)


def _named(obj):
    # The object as the message of a missing attribute names it.
    if isinstance(obj, type):
        return f"type object {obj.__name__!r}"
    if isinstance(obj, type(re)):
        return f"module {obj.__name__!r}"
    return f"{type(obj).__name__!r} object"
