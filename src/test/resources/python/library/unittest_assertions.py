# What a claim that does not hold says, and how suites and runners report.
import unittest, sys, io, re
class C(unittest.TestCase):
    maxDiff = None
    def runTest(self): pass
t = C()
def f(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e)
f(lambda: t); f(lambda: str(t)); f(lambda: t.id()); f(lambda: t.shortDescription()); f(lambda: t.countTestCases()); f(lambda: t.defaultTestResult())
f(lambda: t.assertEqual(1, 2)); f(lambda: t.assertEqual(1, 2, "m")); f(lambda: t.assertEqual(1, "1")); f(lambda: t.assertEqual("a"*100, "a"*99+"b")); f(lambda: t.assertEqual("a\nb\n", "a\nc\n")); f(lambda: t.assertEqual([1], [1, 2])); f(lambda: t.assertEqual([1, 2], [1])); f(lambda: t.assertEqual((1,), (2,))); f(lambda: t.assertEqual({1}, {2})); f(lambda: t.assertEqual({1, 2}, {2})); f(lambda: t.assertEqual({"a": 1}, {"a": 2})); f(lambda: t.assertEqual(b"a", b"b")); f(lambda: t.assertEqual([1], (1,))); f(lambda: t.assertEqual(None, 1)); f(lambda: t.assertEqual(list(range(60)), list(range(59)) + [1])); f(lambda: t.assertEqual([[1,2],[3]], [[1,2],[4]])); f(lambda: t.assertEqual([], [1])); f(lambda: t.assertEqual(frozenset([1]), frozenset([1,3])))
f(lambda: t.assertNotEqual(1, 1)); f(lambda: t.assertTrue("")); f(lambda: t.assertFalse([1])); f(lambda: t.assertTrue(0, "m")); f(lambda: t.assertIs(1, 2)); f(lambda: t.assertIsNot(None, None)); f(lambda: t.assertIsNone(3)); f(lambda: t.assertIsNotNone(None)); f(lambda: t.assertIn(1, [2])); f(lambda: t.assertNotIn(1, [1])); f(lambda: t.assertIsInstance(1, str)); f(lambda: t.assertIsInstance(1, (str, list))); f(lambda: t.assertNotIsInstance(1, int)); f(lambda: t.assertGreater(1, 2)); f(lambda: t.assertGreaterEqual(1, 2)); f(lambda: t.assertLess(2, 1)); f(lambda: t.assertLessEqual(2, 1)); f(lambda: t.assertAlmostEqual(1, 1.1)); f(lambda: t.assertAlmostEqual(1, 1.1, delta=.01)); f(lambda: t.assertAlmostEqual(1, 1.00000001)); f(lambda: t.assertAlmostEqual(1, 2, 3, delta=3)); f(lambda: t.assertNotAlmostEqual(1, 1)); f(lambda: t.assertNotAlmostEqual(1, 1.1, delta=1)); f(lambda: t.assertRegex("abc", "x+")); f(lambda: t.assertNotRegex("abc", "b")); f(lambda: t.assertCountEqual([1,2,2], [2,1,3])); f(lambda: t.assertCountEqual([1,2],[2,1])); f(lambda: t.assertCountEqual([[1],[2]],[[1]])); f(lambda: t.assertDictEqual({}, [])); f(lambda: t.assertListEqual([1], (1,))); f(lambda: t.assertTupleEqual((1,), (1, 2))); f(lambda: t.assertSetEqual({1}, [1])); f(lambda: t.assertSequenceEqual([1], (2,))); f(lambda: t.assertSequenceEqual([1], 3)); f(lambda: t.assertMultiLineEqual("a", "b")); f(lambda: t.assertMultiLineEqual("a", 3)); f(lambda: t.assertMultiLineEqual("a\n\nb", "a\n\nc\n"))
f(lambda: t.assertRaises(ValueError, int, "x")); f(lambda: t.assertRaises(ValueError, int, "3")); f(lambda: t.assertRaises(3)); f(lambda: t.assertRaises((ValueError, TypeError), int, "3")); f(lambda: t.assertRaisesRegex(ValueError, "zzz", int, "x")); f(lambda: t.assertRaisesRegex(ValueError, "inv", int, "x")); f(lambda: t.assertRaises(ValueError, lambda: {}["k"])); f(lambda: t.assertRaises(ValueError, foo=1))
def w():
    import warnings; warnings.warn("dep", DeprecationWarning)
f(lambda: t.assertWarns(DeprecationWarning, w)); f(lambda: t.assertWarns(UserWarning, lambda: 1)); f(lambda: t.assertWarnsRegex(DeprecationWarning, "zz", w))
import logging
def lg():
    with t.assertLogs("foo", "INFO") as cm:
        logging.getLogger("foo").info("first"); logging.getLogger("foo.bar").error("second"); logging.getLogger("foo").debug("no")
    return cm.output, cm.records
f(lg)
def lg2():
    with t.assertLogs("foo"): pass
f(lg2)
def lg3():
    with t.assertNoLogs("foo", "ERROR"): logging.getLogger("foo").error("x")
f(lg3)
f(lambda: t.fail()); f(lambda: t.fail("why")); f(lambda: t.skipTest("r")); f(lambda: t.assertStartsWith("abc", "x")); f(lambda: t.assertEndsWith("abc", "x")); f(lambda: t.assertHasAttr(1, "foo")); f(lambda: t.assertNotHasAttr(1, "real")); f(lambda: t.assertIsSubclass(int, str)); f(lambda: t.assertNotStartsWith("abc", "a"));  f(lambda: t.assertNotIsSubclass(bool, int)); f(lambda: t.assertEquals); f(lambda: t.assertStartsWith([], "x")); f(lambda: t.assertIsSubclass(1, str))
f(lambda: C("nope")); f(lambda: C() == C()); f(lambda: hash(C()) == hash(C())); f(lambda: t._testMethodName); f(lambda: t.longMessage); f(lambda: t.failureException)
class M(C):
    maxDiff = 20
m = M()
f(lambda: m.assertEqual("a\nb\n"*10, "a\nc\n"*10)); f(lambda: m.assertEqual(list(range(30)), list(range(31))))
r = C().run(); f(lambda: r); f(lambda: r.wasSuccessful()); f(lambda: r.testsRun)
class T2(unittest.TestCase):
    def test_1(self): self.assertEqual(1, 2)
    def test_0(self): pass
    def test_z(self): raise ValueError("q")
    def helper(self): pass
f(lambda: unittest.defaultTestLoader.getTestCaseNames(T2)); s = unittest.TestLoader().loadTestsFromTestCase(T2)
f(lambda: s); f(lambda: s.countTestCases()); f(lambda: list(s)); f(lambda: unittest.TestSuite([T2("test_0")])); f(lambda: unittest.TestSuite().addTest(3)); f(lambda: unittest.TestSuite().addTest(T2))
out = io.StringIO()
r = unittest.TextTestRunner(stream=out, verbosity=1).run(s)
print(out.getvalue()); f(lambda: r); f(lambda: r.failures[0][1]); f(lambda: r.errors[0][0]); f(lambda: len(r.errors)); f(lambda: r.collectedDurations)
out = io.StringIO()
r = unittest.TextTestRunner(stream=out, verbosity=2, failfast=True, durations=2).run(unittest.TestLoader().loadTestsFromTestCase(T2))
print(out.getvalue())
out = io.StringIO()
r = unittest.TextTestRunner(out, buffer=True, descriptions=False).run(unittest.FunctionTestCase(lambda: print("hi")))
print(out.getvalue()); f(lambda: unittest.FunctionTestCase(len)); f(lambda: str(unittest.FunctionTestCase(w, description="d")))
f(lambda: unittest.TestLoader().loadTestsFromName("T2")); f(lambda: unittest.TestLoader().loadTestsFromName("T2.test_0", sys.modules["__main__"])); f(lambda: unittest.TestLoader().loadTestsFromModule(sys.modules["__main__"]).countTestCases()); f(lambda: unittest.TestLoader().loadTestsFromName("__main__.T2")); f(lambda: unittest.TestLoader().loadTestsFromNames(["T2"], sys.modules["__main__"]))
f(lambda: unittest.TestLoader().testMethodPrefix); f(lambda: sorted(unittest.__all__)); f(lambda: unittest.case.TestCase is unittest.TestCase)
def setUpModule(): print("sum")
def tearDownModule(): print("tdm")
unittest.TextTestRunner(stream=sys.stdout).run(unittest.TestLoader().loadTestsFromTestCase(T2))
class BadSetup(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise OSError("nope")
    def test_a(self): pass
class BadTear(unittest.TestCase):
    def setUp(self): self.addCleanup(lambda: 1/0); self.enterContext(io.StringIO())
    def tearDown(self): raise KeyError("td")
    def test_a(self): self.fail("f")
    @classmethod
    def tearDownClass(cls): raise OSError("tdc")
unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(unittest.TestSuite([unittest.TestLoader().loadTestsFromTestCase(BadSetup), unittest.TestLoader().loadTestsFromTestCase(BadTear)]))
unittest.TextTestRunner(stream=sys.stdout).run(unittest.TestSuite())
