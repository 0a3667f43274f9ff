# Magic methods of mocks, calls as tuples, specifications and the forms of patch.
import re
from unittest.mock import *
def f(n, fn):
    try: print(n, re.sub("id=.[0-9]+.|0x[0-9a-f]+|Mock/[0-9]+", "id", repr(fn())))
    except BaseException as e: print(n, "!", type(e).__name__, e)
m = MagicMock()
f(1, lambda: 1 + m); f(2, lambda: m.__radd__); f(3, lambda: -m); f(4, lambda: f"{m:5}"); f(5, lambda: m.__reversed__); f(7, lambda: m[1:2]); f(8, lambda: m.__call__); f(10, lambda: m @ 2); f(11, lambda: round(m)); f(12, lambda: divmod(m, 3)); f(13, lambda: float(m)); f(14, lambda: m >= m); f(15, lambda: m.__missing__); f(16, lambda: m.__name__); f(17, lambda: Mock().__name__); f(18, lambda: m.__wrapped__); f(19, lambda: m._foo); f(20, lambda: m.__get__); f(22, lambda: type(m).__mro__); f(23, lambda: AsyncMock.__mro__); f(24, lambda: m.__aenter__); f(25, lambda: m.__aiter__); f(26, lambda: next(m)); f(27, lambda: m.__next__); f(28, lambda: m.__hash__); f(29, lambda: m.__eq__); f(30, lambda: m.__setitem__("a", 1)); m["q"] = 3; f(31, lambda: m.mock_calls); del m["z"]; f(32, lambda: m.__delitem__.mock_calls); f(33, lambda: m.__delattr__); f(34, lambda: dir(Mock())); f(36, lambda: m.__copy__); f(37, lambda: m.__class__); f(38, lambda: m.__exit__(1,2,3)); f(39, lambda: m.__trunc__());
f(42, lambda: MagicMock(spec=str).upper()); f(43, lambda: MagicMock(spec=str).foo); f(44, lambda: MagicMock(spec=str) + 1); f(45, lambda: len(MagicMock(spec=int)));f(46, lambda: MagicMock(spec=str)); f(47, lambda: MagicMock(spec_set=str)); f(48, lambda: Mock(spec=3)); f(49, lambda: Mock(3)); f(50, lambda: Mock(foo=1, bar=2).foo); f(51, lambda: Mock(x=Mock(return_value=4)).x()); f(52, lambda: call.foo); f(53, lambda: call.foo(1)); f(54, lambda: call()(2)); f(55, lambda: call(1).foo(2)); f(56, lambda: tuple(call(1, a=2))); f(57, lambda: tuple(call.foo(1))); f(58, lambda: call.foo.bar); f(59, lambda: call[1])
z = Mock(); z(1, 2, k=3); a, k = z.call_args; f(60, lambda: (a, k)); f(61, lambda: z.call_args[0]); f(62, lambda: z.call_args == ((1, 2), {"k": 3})); f(63, lambda: z.call_args == call(1, 2, k=3)); f(64, lambda: z.call_args.kwargs); f(65, lambda: tuple(z.mock_calls[0])); f(66, lambda: z.call_args == (1,)); f(67, lambda: z.mock_calls == [call(1, 2, k=3)]); f(68, lambda: z.call_args_list == [((1, 2), {"k": 3})]); f(69, lambda: z.call_args != call(1)); f(70, lambda: len(z.call_args)); f(71, lambda: z.call_args.count(1))
y = Mock(); y.a.b.c(1).d(2); f(72, lambda: y.mock_calls); f(73, lambda: y.method_calls); f(74, lambda: y.a.mock_calls); f(75, lambda: y.a.b.c().mock_calls); f(76, lambda: y.a.b.c.return_value.d); f(77, lambda: [call.a.b.c(1), call.a.b.c().d(2)] == y.mock_calls[:2]); f(78, lambda: call.a.b.c(1).d(2).call_list())
y.assert_has_calls([call.a.b.c().d(2)]); f(79, lambda: y.assert_has_calls([call.zzz()], any_order=True))
def fn(a, b=2): pass
s = Mock(spec=fn); s(1, b=3); f(80, lambda: s.assert_called_with(a=1, b=3)); f(81, lambda: s.assert_called_with(1)); f(82, lambda: s(1,2,3)); f(84, lambda: s.side_effect); f(85, lambda: s.return_value)
@patch("os.getcwd")
def t(m): import os; m.return_value = "/x"; return os.getcwd()
f(90, t); f(91, lambda: t.__name__)
class T:
    def test_a(self, m): return m
    def other(self): return 1
import os
T2 = patch("os.getcwd")(T)
f(92, lambda: T2().test_a()); f(93, lambda: T2().other())
import asyncio
@patch("os.getcwd", return_value="z")
async def co(m): return os.getcwd()
f(94, lambda: asyncio.run(co())); p = patch("os.getcwd"); m1 = p.start(); f(96, lambda: os.getcwd is m1); f(97, lambda: p.stop()); f(98, lambda: p.stop()); f(100, lambda: patch("nomod.x").start()); f(101, lambda: patch("os.zzz.y").start()); f(102, lambda: patch.object("os", "x")); f(103, lambda: patch("os.getcwd", autospec=True).start()()); patch.stopall()
f(105, lambda: patch("os.getcwd", new_callable=lambda: 3).start()); patch.stopall()
f(107, lambda: patch("os.getcwd", 3, new_callable=int)); f(108, lambda: patch("os.getcwd", foo=3).start().foo); patch.stopall(); f(109, lambda: patch.TEST_PREFIX)
async def warnme():
    AsyncMock()(3)
asyncio.run(warnme())
f(110, lambda: Mock(spec=["a","b"], a=3)); f(111, lambda: Mock(return_value=3, side_effect=None)()); f(112, lambda: MagicMock(name="svc").get.return_value.json.return_value); f(113, lambda: FILTER_DIR)
