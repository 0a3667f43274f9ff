"""Tests as a program."""

import sys
from unittest import loader, runner
from unittest.signals import installHandler

_NO_TESTS = 5


class TestProgram:
    """Loads the tests of a module, runs them, and exits with what came of it."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        self.module = sys.modules.get(module) or __import__(module) if isinstance(module, str) else module
        argv = sys.argv if argv is None else argv
        self.exit, self.verbosity, self.failfast, self.catchbreak = exit, verbosity, failfast, catchbreak
        self.buffer, self.tb_locals, self.durations = buffer, tb_locals, durations
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.progName = (argv[0] if argv else "").rpartition("/")[2]
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        names = []
        if len(argv) > 1:
            names = self._parse_options(argv[1:])
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        else:
            self.testNames = (self.defaultTest,) if isinstance(self.defaultTest, str) else self.defaultTest
        self.createTests()

    def _parse_options(self, args):
        import argparse
        parser = argparse.ArgumentParser(prog=self.progName)
        option = parser.add_argument
        option("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        option("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        option("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        option("--durations", dest="durations", type=int, default=None, metavar="N",
               help="Show the N slowest test cases (N=0 for all)")
        option("-f", "--failfast", dest="failfast", action="store_true", help="Stop on first fail or error")
        option("-c", "--catch", dest="catchbreak", action="store_true",
               help="Catch Ctrl-C and display results so far")
        option("-b", "--buffer", dest="buffer", action="store_true", help="Buffer stdout and stderr during tests")
        option("-k", dest="testNamePatterns", action="append",
               type=lambda pattern: pattern if "*" in pattern else f"*{pattern}*",
               help="Only run tests which match the given substring")
        option("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        given = parser.parse_args(args)
        for name, value in vars(given).items():
            if name != "tests" and value is not None and value is not False:
                setattr(self, name, value)
        return given.tests

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.catchbreak:
            installHandler()
        make = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(make, type):
            options = {"verbosity": self.verbosity, "failfast": self.failfast, "buffer": self.buffer,
                       "warnings": self.warnings}
            try:
                make = make(**options, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                # A runner of the program's may take less.
                try:
                    make = make(**options)
                except TypeError:
                    make = make()
        self.result = make.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(_NO_TESTS)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
