# Mocks: what they record, what they claim, and how they take the place of other things.
import asyncio, re
from unittest.mock import AsyncMock, MagicMock, Mock, patch, call, ANY, sentinel, DEFAULT, NonCallableMock, PropertyMock, create_autospec, mock_open, seal
def f(n, fn):
    try: print(n, re.sub("id=.[0-9]+.", "id", repr(fn())))
    except BaseException as e: print(n, "!", type(e).__name__, e)
m = Mock()
f(1, lambda: m); f(2, lambda: m.foo); f(3, lambda: m(1, a=2)); f(4, lambda: m.foo.bar(3)); f(5, lambda: m.mock_calls); f(6, lambda: m.method_calls); f(7, lambda: m.call_args); f(8, lambda: m.call_args_list); f(9, lambda: m.called); f(10, lambda: m.call_count)
f(11, lambda: m.assert_called_once_with(1, a=2)); f(12, lambda: m.assert_called_with(1)); f(13, lambda: m.assert_called_once()); m()
f(14, lambda: m.assert_called_once()); f(15, lambda: m.assert_not_called()); f(16, lambda: m.assert_any_call(1, a=2)); f(17, lambda: m.assert_any_call(9)); f(18, lambda: m.assert_has_calls([call(1, a=2), call()])); f(19, lambda: m.assert_has_calls([call(7)])); f(20, lambda: m.assert_called_once_with()); f(21, lambda: Mock().assert_called()); f(22, lambda: Mock().assert_called_once_with(1)); f(23, lambda: Mock(name="nm").assert_called_with(1)); f(24, lambda: m.assert_foo()); f(25, lambda: m.asert_called)
f(30, lambda: Mock(return_value=5)()); f(31, lambda: Mock(side_effect=ValueError("x"))()); s = Mock(side_effect=[1, 2, KeyError("k")]); f(32, lambda: s()); f(33, lambda: s()); f(34, lambda: s()); f(35, lambda: s()); f(36, lambda: Mock(side_effect=lambda x: x * 2)(4)); f(37, lambda: Mock(side_effect=lambda x: DEFAULT, return_value=9)(4)); f(38, lambda: Mock(a=1, **{"b.return_value": 3}).b()); f(39, lambda: Mock(a=1).a)
f(40, lambda: call(1, a=2)); f(41, lambda: call.foo(1).bar()); f(42, lambda: call(1) == call(1)); f(43, lambda: call(1).args); f(44, lambda: call.foo(1)[0]); f(45, lambda: call.a.b(3).call_list()); f(46, lambda: call(ANY) == call(5)); f(47, lambda: ANY); f(48, lambda: sentinel.x); f(49, lambda: sentinel.x is sentinel.x); f(50, lambda: DEFAULT); f(51, lambda: call)
mm = MagicMock()
f(60, lambda: mm); f(61, lambda: len(mm)); f(62, lambda: list(mm)); f(63, lambda: mm[1]); f(64, lambda: int(mm)); f(65, lambda: bool(mm)); f(66, lambda: 1 in mm); f(67, lambda: str(mm)[:15]); f(68, lambda: mm < 1); f(69, lambda: mm == mm); f(70, lambda: mm + 1); f(71, lambda: hash(mm) == hash(mm)); f(72, lambda: mm.__enter__())
mm.__getitem__.return_value = 7; mm.__len__.return_value = 3; mm.__iter__.return_value = [1, 2]; mm.__str__.return_value = "S"
f(73, lambda: mm["k"]); f(74, lambda: len(mm)); f(75, lambda: list(mm)); f(76, lambda: str(mm)); f(77, lambda: mm.__getitem__.call_args)
with mm as w: f(78, lambda: w is mm.__enter__.return_value)
f(79, lambda: mm.mock_calls[-2:])
class K:
    attr = 1
    def meth(self, a, b=2): return a + b
    async def co(self, x): return x
    @property
    def prop(self): return 1
    @classmethod
    def cm(cls): return 5
    @staticmethod
    def sm(q): return q
sp = Mock(spec=K)
f(80, lambda: sp); f(81, lambda: sp.meth(1)); f(82, lambda: sp.nope); f(83, lambda: isinstance(sp, K)); f(84, lambda: sp.meth(1, 2, 3)); f(85, lambda: sp.co); f(86, lambda: setattr(sp, "zz", 1)); f(87, lambda: setattr(Mock(spec_set=K), "zz", 1)); f(88, lambda: Mock(spec=["a"]).b); f(89, lambda: sorted(x for x in dir(sp) if not x.startswith("_"))[:30])
au = create_autospec(K)
f(90, lambda: au().meth(1)); f(91, lambda: au().meth()); f(92, lambda: au.meth); f(93, lambda: au(1)); fn = create_autospec(lambda a, b: a); f(94, lambda: fn(1)); f(95, lambda: fn(1, 2)); f(96, lambda: fn.assert_called_once_with(1, 2)); f(97, lambda: create_autospec(K, instance=True).co)
with patch("__main__.K.meth", return_value=9) as p: f(100, lambda: K().meth(1)); f(101, lambda: p)
f(102, lambda: K().meth(1))
with patch.object(K, "meth", autospec=True) as p: K().meth(1); f(103, lambda: p.call_args.args[1:]); f(104, lambda: p.call_count)
with patch.dict({"a": 1}, {"b": 2}) as d: f(105, lambda: d)
dd = {"a": 1}
with patch.dict(dd, a=5, clear=True): f(106, lambda: dd)
f(107, lambda: dd)
@patch("__main__.K.cm", return_value=1)
@patch.object(K, "sm")
def deco(a, b): return a is K.sm, K.cm(), b is K.cm
f(108, deco); f(109, lambda: K.cm())
with patch.multiple(K, meth=DEFAULT, attr=3) as q: f(110, lambda: (q, K.attr))
with patch("__main__.K.prop", new_callable=PropertyMock) as pp:
    pp.return_value = 8; f(111, lambda: K().prop); f(112, lambda: pp.mock_calls)
f(113, lambda: patch("__main__.nope").start()); f(114, lambda: patch("K")); f(115, lambda: patch("__main__.K", 3).start()); f(116, lambda: K); patch.stopall(); f(117, lambda: K)
with patch("__main__.K.co") as c: f(118, lambda: c); f(119, lambda: type(c))
with patch("__main__.K", create=True) as c: f(120, lambda: c)
with patch("builtins.print") as pr: print("hidden"); n = pr.mock_calls
f(121, lambda: n)
with patch("time.time", return_value=3): import time; f(122, lambda: time.time())
with patch("__main__.newname", 4, create=True): f(123, lambda: newname)
a = AsyncMock(return_value=3)
f(130, lambda: a); f(131, lambda: asyncio.run(a(1, k=2))); f(132, lambda: a.await_count); f(133, lambda: a.await_args); f(134, lambda: a.await_args_list); f(135, lambda: a.assert_awaited_once_with(1, k=2)); f(136, lambda: a.assert_awaited_with(2)); f(137, lambda: a.assert_not_awaited()); f(138, lambda: AsyncMock().assert_awaited()); f(139, lambda: a.assert_any_await(1, k=2)); f(140, lambda: a.assert_has_awaits([call(1, k=2)])); f(141, lambda: asyncio.run(AsyncMock(side_effect=ValueError("z"))())); se = AsyncMock(side_effect=[1, StopIteration]); f(142, lambda: asyncio.run(se())); f(143, lambda: asyncio.run(se())); f(144, lambda: asyncio.run(se())); f(145, lambda: a.mock_calls); f(146, lambda: a.called); f(147, lambda: a.foo); f(149, lambda: AsyncMock().assert_awaited_once())
async def asy(x): await asyncio.sleep(1); return x * 2
f(150, lambda: asyncio.run(AsyncMock(side_effect=asy)(4))); f(151, lambda: asyncio.run(AsyncMock(wraps=asy)(4)))
async def ctx():
    async with AsyncMock() as q: r = type(q)
    am = MagicMock(); am.__aiter__.return_value = [1, 2]; l = [x async for x in am]
    async with MagicMock() as z: pass
    return r, l, type(z)
f(152, lambda: asyncio.run(ctx()))
mo = mock_open(read_data="l1\nl2\n")
f(160, lambda: mo().read()); f(161, lambda: list(mo("f"))); f(162, lambda: mo().readline()); f(163, lambda: mo.mock_calls)
with patch("builtins.open", mock_open(read_data="data")) as o:
    with open("x") as fh: f(164, lambda: fh.read())
f(165, lambda: o.assert_called_once_with("x"))
r = Mock(return_value=1); r(); r.reset_mock(); f(170, lambda: r.called); f(171, lambda: r()); r.reset_mock(return_value=True); f(172, lambda: type(r()))
s2 = Mock(); s2.a.b = 3; seal(s2); f(173, lambda: s2.a.c); f(174, lambda: s2.zz)
par = Mock(); par.attach_mock(Mock(), "ch"); par.ch(1); f(175, lambda: par.mock_calls); par.configure_mock(**{"x.return_value": 2, "y": 1}); f(176, lambda: par.x()); f(177, lambda: par.y); del par.y; f(178, lambda: par.y); f(179, lambda: Mock(wraps=K()).meth(1, 4)); f(180, lambda: NonCallableMock()()); f(181, lambda: Mock(name="bob")); f(182, lambda: Mock(name="bob").x()); f(183, lambda: par.foo.return_value); f(184, lambda: Mock(unsafe=True).assert_foo)
t = Mock(); f(185, lambda: t.__len__); f(186, lambda: len(t)); t.__len__ = Mock(return_value=4); f(187, lambda: len(t)); f(188, lambda: MagicMock(spec=int) + 1); f(189, lambda: Mock(side_effect=StopIteration)()); f(190, lambda: Mock().method_calls == []); f(191, lambda: Mock(spec=asy)); f(192, lambda: MagicMock(spec=K()).co)
