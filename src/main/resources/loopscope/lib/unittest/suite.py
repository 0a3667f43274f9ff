"""Tests in groups, with what a class and a module need around theirs."""

import sys
from unittest import case
from unittest.util import strclass


class BaseTestSuite:
    """Tests to run one after the other."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = object.__hash__

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, BaseTestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            self._forget(index)
        return result

    def _forget(self, index):
        # A test that ran may hold much; only how many there were is still of interest.
        if self._cleanup:
            test = self._tests[index]
            if hasattr(test, "countTestCases"):
                self._removed_tests += test.countTestCases()
            self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class _ErrorHolder:
    """Stands for a test where what failed is none."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description

    def countTestCases(self):
        return 0


class TestSuite(BaseTestSuite):
    """Tests, with the fixtures of their classes and modules."""

    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._leave_class(test, result)
                self._enter_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            self._forget(index)
        if outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        from unittest.result import TestResult
        self.run(TestResult(), True)

    def _enter_class(self, test, result):
        cls = test.__class__
        if (cls == result._previousTestClass or result._moduleSetUpFailed
                or getattr(cls, "__unittest_skip__", False)):
            return
        cls._classSetupFailed = False
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        with _output(result):
            try:
                set_up()
            except Exception as error:
                cls._classSetupFailed = True
                self._report(result, error, "setUpClass", strclass(cls))
                self._clean_class(cls, result, "setUpClass")

    def _leave_class(self, test, result):
        cls = result._previousTestClass
        if (test is not None and test.__class__ == cls or getattr(cls, "_classSetupFailed", False)
                or result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False) or cls is None):
            return
        tear_down = getattr(cls, "tearDownClass", None)
        if tear_down is None:
            return
        with _output(result):
            try:
                tear_down()
            except Exception as error:
                self._report(result, error, "tearDownClass", strclass(cls))
            self._clean_class(cls, result, "tearDownClass")

    def _clean_class(self, cls, result, method):
        if hasattr(cls, "doClassCleanups"):
            cls.doClassCleanups()
            for info in cls.tearDown_exceptions:
                self._report(result, info[1], method, strclass(cls))

    def _enter_module(self, test, result):
        name = test.__class__.__module__
        previous = result._previousTestClass
        if previous is not None and previous.__module__ == name:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(name), "setUpModule", None)
        if set_up is not None:
            with _output(result):
                try:
                    set_up()
                except Exception as error:
                    result._moduleSetUpFailed = True
                    self._report(result, error, "setUpModule", name)
                    self._clean_module(result, "setUpModule", name)

    def _leave_module(self, result):
        previous = result._previousTestClass
        if previous is None or result._moduleSetUpFailed:
            return
        name = previous.__module__
        if name not in sys.modules:
            return
        with _output(result):
            tear_down = getattr(sys.modules[name], "tearDownModule", None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    self._report(result, error, "tearDownModule", name)
            self._clean_module(result, "tearDownModule", name)

    def _clean_module(self, result, method, name):
        try:
            case.doModuleCleanups()
        except Exception as error:
            self._report(result, error, method, name)

    def _report(self, result, error, method, owner):
        holder = _ErrorHolder(f"{method} ({owner})")
        if isinstance(error, case.SkipTest) and getattr(result, "addSkip", None) is not None:
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, (type(error), error, error.__traceback__))


class _output:
    """Keeps what fixtures print where the result keeps it."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, "_setupStdout", lambda: None)()

    def __exit__(self, *error):
        getattr(self.result, "_restoreStdout", lambda: None)()
