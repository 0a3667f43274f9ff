"""How calls of mocks compare, with ANY among them and through what mocks return."""
from unittest.mock import ANY, MagicMock, Mock, PropertyMock, call, create_autospec


class Shy:
    """Equals nothing, not even itself."""

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __repr__(self):
        return "shy"


print(call(1, a=2) == ("", (1,), {"a": 2}), call(1) == ((1,), {}), call(1) == ((1,),), call() == (), call(1) != call(2))
print(call.foo(1) == ("foo", (1,)), call.foo(1) == ((1,), {}), call(1) == call.foo(1), call.a.b() == call.c.b())
print(call(1) == 1, call(1) != "text", call == (), call.foo.bar, call.foo().bar(1, b=2), call.count(1), call.index)
print(call.foo().__getitem__("k"), call.__len__(), call.__iter__, call.__str__())

mock = MagicMock()
mock().items()["k"](3)
len(mock.things)
int(mock)
for one in mock.loop:
    pass
with mock.block as entered:
    entered.work(ANY)
print(mock.mock_calls)
print(mock.mock_calls == [call(), call().items(), call().items().__getitem__("k"), call().items().__getitem__()(3),
                          call.things.__len__(), call.__int__(), call.loop.__iter__(), call.block.__enter__(),
                          call.block.__enter__().work(ANY), call.block.__exit__(None, None, None)])
print(mock.method_calls)

shy = MagicMock()
shy(Shy(), 1)
shy.assert_called_with(ANY, 1)
shy.assert_any_call(ANY, 1)
shy.assert_has_calls([call(ANY, 1)])
print([call(ANY, 1)] == shy.mock_calls, shy.mock_calls == [call(ANY, 1)], shy.call_args == call(ANY, 1))


def service(a, b=2):
    pass


checked = create_autospec(service)
checked(1, b=3)
checked(5)
for wanted, any_order in (([call(1, 3), call(a=5)], False), ([call(5)], True), ([call(9)], False), ([call(9)], True),
                          ([call(), call(5)], False), ([call()], True)):
    try:
        print(checked.assert_has_calls(wanted, any_order=any_order))
    except AssertionError as error:
        print(error, "|", repr(error.__cause__))
try:
    Mock().assert_has_calls([call(1)])
except AssertionError as error:
    print(error)

holder = Mock()
type(holder).price = PropertyMock(return_value=4)
print(holder.price, type(holder).__dict__["price"].mock_calls)
holder.attach_mock(PropertyMock(), "other")
print(holder.mock_calls)
given = Mock(return_value=Mock(name="given"))
given(1).method(2)
print(given.mock_calls, given.return_value.mock_calls)
strange = MagicMock(**{"__len__.return_value": 5})
strange.__getitem__ = lambda self, key: (self is strange, key)
print(len(strange), strange["k"], strange.__getitem__("j"), "__getitem__" in dir(strange))
