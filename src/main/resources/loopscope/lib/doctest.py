"""Examples in docstrings that are run as tests, with the interface of Python's module of this name."""

import inspect
import io
import linecache
import re
import sys
import traceback
from collections import namedtuple

from _doctest_parts import *
from _doctest_parts import _indented

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
    "DocTestRunner", "OutputChecker", "testmod", "run_docstring_examples",
]

_DIVIDER = "*" * 70


class TestResults(namedtuple("TestResults", "failed attempted")):
    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        more = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{more})"


def _counted(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"


class DocTestFinder:
    """Finds the docstrings of an object and of what it contains."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser, self._recurse, self._exclude_empty = verbose, parser, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is None:
            module = inspect.getmodule(obj)
        names = dict(module.__dict__ if globs is None and module else globs or {})
        names.update(extraglobs or {})
        names.setdefault("__name__", "__main__")
        try:
            file = inspect.getsourcefile(obj) or getattr(module, "__file__", None)
        except TypeError:
            file = getattr(module, "__file__", None)
        lines = linecache.getlines(file) if file else []
        tests = []
        self._collect(tests, obj, name, module, lines, names, set())
        tests.sort()
        return tests

    def _collect(self, tests, obj, name, module, lines, names, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        if self._verbose:
            print(f"Finding tests in {name}")
        text = obj if isinstance(obj, str) else getattr(obj, "__doc__", None) or ""
        if text or not self._exclude_empty:
            test = self._parser.get_doctest(
                str(text), names, name, getattr(module, "__file__", None) or getattr(module, "__name__", None),
                _line_of_docstring(obj, lines) if text else None)
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in obj.__dict__.items():
                if (_is_routine(value) or inspect.isclass(value)) and self._belongs(module, value):
                    self._collect(tests, value, f"{name}.{key}", module, lines, names, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                self._collect(tests, value, f"{name}.__test__.{key}", module, lines, names, seen)
        elif inspect.isclass(obj):
            for key, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (_is_routine(value) or inspect.isclass(value) or isinstance(value, property)) \
                        and self._belongs(module, value):
                    self._collect(tests, value, f"{name}.{key}", module, lines, names, seen)

    def _belongs(self, module, value):
        if module is None or isinstance(value, property):
            return True
        function = inspect.unwrap(value)
        if inspect.isfunction(function):
            return module.__dict__ is function.__globals__
        return getattr(function, "__module__", None) == module.__name__


def _is_routine(value):
    return inspect.isroutine(inspect.unwrap(value))


def _line_of_docstring(obj, lines):
    if inspect.ismodule(obj):
        return 0
    if inspect.isclass(obj):
        start = next((n for n, line in enumerate(lines) if re.match(rf"\s*class\s*{re.escape(obj.__name__)}\b", line)), None)
    else:
        if isinstance(obj, property):
            obj = obj.fget
        code = getattr(inspect.unwrap(obj) if callable(obj) else obj, "__code__", None)
        start = None if code is None else code.co_firstlineno - 1
    if start is None:
        return None
    return next((n for n in range(start, len(lines)) if re.match(r"""(^|.*:)\s*\w*["']""", lines[n])), None)


class DocTestRunner:
    """Runs examples and tells of those that fail."""

    DIVIDER = _DIVIDER

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        if self._verbose:
            wanted = "Expecting:\n" + _indented(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indented(example.source) + wanted)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._header(test, example) + "Exception raised:\n" + _indented(_traceback_text(exc_info)))

    def _header(self, test, example):
        line = "?" if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
        place = f'File "{test.filename}", line {line}, in {test.name}' if test.filename else f"Line {example.lineno + 1}, in {test.name}"
        return f"{_DIVIDER}\n{place}\nFailed example:\n{_indented(example.source)}"

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        self.test = test
        stdout = sys.stdout
        out = out or stdout.write
        failures = tries = skips = 0
        try:
            for number, example in enumerate(test.examples):
                self.optionflags = self.original_optionflags
                for flag, on in example.options.items():
                    self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
                tries += 1
                if self.optionflags & SKIP:
                    skips += 1
                    continue
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures
                if not quiet:
                    self.report_start(out, test, example)
                sys.stdout = io.StringIO()
                error = None
                try:
                    name = f"<doctest {test.name}[{number}]>"
                    exec(compile(example.source, name, "single"), test.globs)
                except KeyboardInterrupt:
                    raise
                except BaseException:
                    error = sys.exc_info()
                finally:
                    got = sys.stdout.getvalue()
                    sys.stdout = stdout
                if got and not got.endswith("\n"):
                    got += "\n"
                good, unexpected = self._judge(example, got, error)
                if good:
                    if not quiet:
                        self.report_success(out, test, example, got)
                    continue
                failures += 1
                if quiet:
                    continue
                if unexpected:
                    self.report_unexpected_exception(out, test, example, error)
                else:
                    self.report_failure(out, test, example, got + _traceback_text(error) if error else got)
                if self.optionflags & FAIL_FAST:
                    break
        finally:
            sys.stdout = stdout
            self.optionflags = self.original_optionflags
        before = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = (before[0] + failures, before[1] + tries, before[2] + skips)
        self.failures += failures
        self.tries += tries
        self.skips += skips
        if clear_globs:
            test.globs.clear()
        return TestResults(failures, tries, skipped=skips)

    def _judge(self, example, got, error):
        if error is None:
            return self._checker.check_output(example.want, got, self.optionflags), False
        if example.exc_msg is None:
            return False, True
        message = "".join(traceback.format_exception_only(*error[:2]))
        if issubclass(error[0], SyntaxError):
            message = message[message.rindex(error[0].__name__ + ":"):]
        if self._checker.check_output(example.exc_msg, message, self.optionflags):
            return True, False
        if not self.optionflags & IGNORE_EXCEPTION_DETAIL:
            return False, False
        kinds = [re.match(r"[\w.]*", text)[0].rpartition(".")[2] for text in (example.exc_msg, message)]
        return kinds[0] == kinds[1], False

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        untested, passed, failed = [], [], []
        for name, (failures, tries, skips) in sorted(self._stats.items()):
            group = untested if tries == 0 else failed if failures else passed
            group.append((name, failures, tries))
        if verbose:
            if untested:
                print(f"{_counted(len(untested), 'item')} had no tests:")
                for name, _, _ in untested:
                    print(f"    {name}")
            if passed:
                print(f"{_counted(len(passed), 'item')} passed all tests:")
                for name, _, tries in passed:
                    print(f" {tries:3d} {'test' if tries == 1 else 'tests'} in {name}")
        if failed:
            print(_DIVIDER)
            print(f"{_counted(len(failed), 'item')} had failures:")
            for name, failures, tries in failed:
                print(f" {failures:3d} of {tries:3d} in {name}")
        if verbose:
            print(f"{_counted(self.tries, 'test')} in {_counted(len(self._stats), 'item')}.")
            more = f" and {self.failures} failed" if self.failures else ""
            skipped = f" and {self.skips} skipped" if self.skips else ""
            print(f"{self.tries - self.failures - self.skips} passed{more}{skipped}.")
        skipped = f" and {_counted(self.skips, 'skipped test')}" if self.skips else ""
        if self.failures:
            print(f"***Test Failed*** {_counted(self.failures, 'failure')}{skipped}.")
        elif verbose:
            print(f"Test passed{skipped}.")
        return TestResults(self.failures, self.tries, skipped=self.skips)


def _traceback_text(exc_info):
    return "".join(traceback.format_exception(*exc_info))


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    module = sys.modules.get("__main__") if m is None else m
    if not inspect.ismodule(module):
        raise TypeError(f"testmod: module required; {module!r}")
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    finder = DocTestFinder(exclude_empty=exclude_empty)
    for test in finder.find(module, name or module.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test)
