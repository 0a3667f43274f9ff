# Tests of every kind, run by unittest.main.
import asyncio
import unittest
from unittest import IsolatedAsyncioTestCase, TestCase, skip, skipIf, skipUnless, expectedFailure, SkipTest

events = []

class Simple(TestCase):
    @classmethod
    def setUpClass(cls): events.append("sc")
    @classmethod
    def tearDownClass(cls): events.append("tc")
    def setUp(self): events.append("su"); self.addCleanup(events.append, "cl")
    def tearDown(self): events.append("td")
    def test_ok(self):
        """First line.

        More."""
        self.assertEqual(1, 1)
    def test_fail(self): self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_fail_msg(self): self.assertEqual("abc\ndef", "abc\ndeg", "my message")
    def test_err(self): {}["k"]
    @skip("not now")
    def test_skip(self): pass
    @skipIf(True, "cond")
    def test_skipif(self): pass
    def test_skip_in(self): self.skipTest("inside")
    def test_skip_raise(self): raise SkipTest("raised")
    @expectedFailure
    def test_xf(self): self.fail("expected")
    @expectedFailure
    def test_xs(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest("msg", i=i):
                self.assertNotEqual(i % 2, 1)
    def test_true(self): self.assertTrue(0)
    def test_raises(self):
        with self.assertRaises(ValueError) as cm:
            int("x")
        self.assertIn("invalid", str(cm.exception))
        with self.assertRaises(ValueError): pass
    def test_dict(self): self.assertEqual({"a": 1, "b": [1,2]}, {"a": 2, "c": 3})
    def test_chain(self):
        try: 1/0
        except ZeroDivisionError as e: raise RuntimeError("x") from e

class Asy(IsolatedAsyncioTestCase):
    async def asyncSetUp(self): events.append("asu"); await asyncio.sleep(0.1)
    async def asyncTearDown(self): events.append("atd")
    def setUp(self): events.append("asetup")
    async def test_a(self):
        self.assertEqual(await asyncio.sleep(1, 5), 5)
        self.addAsyncCleanup(self.cl)
    async def cl(self): events.append("acl")
    async def test_b(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.sleep(10), 1)
    def test_sync(self): pass

@skip("whole class")
class Whole(TestCase):
    def test_q(self): pass

if __name__ == "__main__":
    import sys
    try:
        unittest.main(verbosity=2 if len(sys.argv) < 5 else 1)
    except SystemExit as e:
        print("exit", e.code)
    print(events)
    try:
        unittest.main(argv=["x", "-q", "Asy.test_a", "-k", "foo"])
    except SystemExit as e:
        print("exit", e.code)
    unittest.main(exit=False, argv=["x"])
