"""Finds the tests in classes and modules."""

import fnmatch
import functools
import traceback
import types
from _forbidden import refuse
from unittest import case, suite


class _FailedTest(case.TestCase):
    """Stands for a test that could not be found, and fails with the reason."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def fail():
            raise self._exception
        return fail


def _compare(a, b):
    return (a > b) - (a < b)


class TestLoader:
    """Makes suites."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(_compare)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = [] if testCaseClass in (case.TestCase, case.FunctionTestCase) else self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            found = getattr(module, name)
            if (isinstance(found, type) and issubclass(found, case.TestCase)
                    and found not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(found))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                return self._failed(module.__name__, f"Failed to call load_tests:\n{traceback.format_exc()}", error)
        return tests

    def _failed(self, name, message, kind):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, type(kind)(message)),))

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        found, missing = module, None
        if module is None:
            left = parts[:]
            while left:
                try:
                    found = __import__(".".join(left))
                    break
                except ImportError as error:
                    missing = error
                    last = left.pop()
            if not left:
                reason = "".join(traceback.format_exception(missing))
                return self._failed(last, f"Failed to import test module: {last}\n{reason}", ImportError())
            parts = parts[1:]
        parent = found
        for part in parts:
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as error:
                return self._failed(part, "".join(traceback.format_exception(error)), error)
        return self._suite_of(parent, found, parts)

    def _suite_of(self, parent, found, parts):
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, case.TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(found, suite.TestSuite):
            return found
        if callable(found):
            made = found()
            if isinstance(made, suite.TestSuite):
                return made
            if isinstance(made, case.TestCase):
                return self.suiteClass([made])
            raise TypeError(f"calling {found} returned {made}, not a test")
        raise TypeError(f"don't know how to make test from: {found}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return self.testNamePatterns is None or any(fnmatch.fnmatchcase(full, p) for p in self.testNamePatterns)
        names = list(filter(wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        refuse("unittest.TestLoader.discover()", "files")


defaultTestLoader = TestLoader()
