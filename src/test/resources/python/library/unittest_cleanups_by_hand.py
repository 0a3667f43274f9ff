"""Cleanups that are run outside of a test, and a test that returns something."""
import unittest
import warnings


class Case(unittest.TestCase):
    def runTest(self):
        return 3


class AsyncCase(unittest.IsolatedAsyncioTestCase):
    async def runTest(self):
        return [1]


def fail():
    raise ValueError("cleanup")


case = Case()
case.addCleanup(print, "first added")
case.addCleanup(fail)
case.addCleanup(print, "last added")
print(case.doCleanups())

for test in Case(), AsyncCase():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(test.run().wasSuccessful())
    for one in caught:
        print(one.category.__name__, str(one.message).split(" returned ")[-1], one.filename == __file__, one.lineno)


class Forgotten(unittest.TestCase):
    async def runTest(self):
        pass

    def test_generator(self):
        yield 1

    async def test_both(self):
        yield 1


for name in "runTest", "test_generator", "test_both":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        Forgotten(name).run()
    print([str(one.message).split(" from ")[-1].split(" at 0x")[0][-60:] for one in caught])
    print([str(one.message).split(" returned ")[-1] for one in caught])
