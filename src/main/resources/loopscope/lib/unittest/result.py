"""What came of tests."""

import io
import sys
import traceback

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


class TestResult:
    """Collects how tests ended."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.collectedDurations = []
        self.testsRun = 0
        self.shouldStop = False
        self.buffer = self.tb_locals = False
        self._buffers = None
        self._mirrorOutput = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if self.buffer:
            if self._buffers is None:
                self._kept = sys.stdout, sys.stderr
                self._buffers = io.StringIO(), io.StringIO()
            sys.stdout, sys.stderr = self._buffers

    def startTestRun(self):
        pass

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if self.buffer and self._buffers is not None:
            if self._mirrorOutput:
                for buffer, own, heading in zip(self._buffers, self._kept, (STDOUT_LINE, STDERR_LINE)):
                    text = buffer.getvalue()
                    if text:
                        own.write(heading % (text if text.endswith("\n") else text + "\n"))
            sys.stdout, sys.stderr = self._kept
            for buffer in self._buffers:
                buffer.seek(0)
                buffer.truncate()

    def stopTestRun(self):
        pass

    def _stop_if_failfast(self):
        if getattr(self, "failfast", False):
            self.stop()

    def addError(self, test, err):
        self._stop_if_failfast()
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addFailure(self, test, err):
        self._stop_if_failfast()
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._stop_if_failfast()
            kind = self.failures if issubclass(err[0], test.failureException) else self.errors
            kind.append((subtest, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self._stop_if_failfast()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        lines = list(traceback.TracebackException(*err, capture_locals=self.tb_locals, compact=True).format())
        if self.buffer and self._buffers is not None:
            for buffer, heading in zip(self._buffers, (STDOUT_LINE, STDERR_LINE)):
                text = buffer.getvalue()
                if text:
                    lines.append(heading % (text if text.endswith("\n") else text + "\n"))
        return "".join(lines)

    def __repr__(self):
        cls = self.__class__
        return (f"<{cls.__module__}.{cls.__qualname__} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")
