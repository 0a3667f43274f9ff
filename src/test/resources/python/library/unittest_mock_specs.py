"""Mocks made from a specification: what they have, and which calls fit."""
import inspect
from dataclasses import dataclass
from unittest.mock import DEFAULT, InvalidSpecError, MagicMock, Mock, create_autospec, seal


class Shop:
    limit = 3
    goods = ["bread"]

    def __init__(self, name):
        self.name = name

    def sell(self, item, count=1, *, price):
        return price * count

    @staticmethod
    def parse(text):
        return text

    @classmethod
    def default(cls, name):
        return cls(name)

    class Till:
        def open(self, code):
            pass


def attempt(what, call):
    try:
        value = call()
    except (TypeError, AttributeError, RuntimeError, AssertionError, ValueError, InvalidSpecError) as error:
        cause = error.__cause__
        print(what, "->", type(error).__name__, str(error).split(" id=")[0], repr(cause) if cause else "")
    else:
        print(what, "->", repr(value).split(" id=")[0])


shop = create_autospec(Shop)
attempt("no name", lambda: shop())
attempt("with name", lambda: shop("corner"))
attempt("method of the class", lambda: shop.sell("bread", price=2))
attempt("method of an instance", lambda: shop("x").sell("bread", 2, price=2))
attempt("without price", lambda: shop("x").sell("bread"))
attempt("static", lambda: shop.parse("a"))
attempt("static of an instance", lambda: shop("x").parse("a", "b"))
attempt("class method", lambda: shop.default())
attempt("inner class", lambda: shop.Till().open(3))
attempt("inner class of an instance", lambda: shop("x").Till().open())
attempt("list", lambda: shop.goods.append(4))
attempt("unknown", lambda: shop.buy)
print(isinstance(shop("x"), Shop), callable(shop("x")), isinstance(shop.goods, list), inspect.signature(shop.sell))
attempt("same by keyword", lambda: shop.return_value.sell.assert_called_with(item="bread", count=2, price=2))
attempt("does not fit", lambda: shop.return_value.sell.assert_called_with("bread"))
attempt("any", lambda: shop.return_value.sell.assert_any_call("bread"))


def double(number, /, times=2):
    return number * times


function = create_autospec(double)
attempt("function", lambda: function())
print(type(function).__name__, function.__name__, inspect.signature(function), function.called)
function.side_effect = [1, DEFAULT, ValueError("no")]
function.return_value = "fixed"
for _ in range(3):
    attempt("effect", lambda: function(1, times=3))
print(function.call_count, function.mock_calls)
attempt("function called", lambda: function.assert_called_once_with(1, 3))
function.reset_mock()
print(function.mock_calls, function.called, create_autospec(lambda x: x).__name__)
wrapped = create_autospec(double, wraps=double)
print(wrapped(4), Mock(wraps=double)(5), Mock(wraps=double).return_value)


@dataclass
class Point:
    x: int
    y: int = 0


print(create_autospec(Point, instance=True).x is not None, isinstance(create_autospec(Point(1), spec_set=True), Point))
attempt("mock as spec", lambda: create_autospec(Mock(name="inner")))
attempt("mock as spec", lambda: MagicMock(spec=Mock(name="inner")))
attempt("typo", lambda: create_autospec(Shop, set_spec=True))
configured = create_autospec(Shop, **{"return_value.sell.side_effect": [KeyError("k")], "limit": 4})
print(configured.limit)
try:
    configured("x").sell("a", price=1)
except KeyError as error:
    print(repr(error))
sealed = create_autospec(Shop)
sealed.sell.return_value = 5
seal(sealed)
print(sealed.sell("a", price=1), type(sealed.default("n")).__name__)
attempt("sealed", lambda: sealed.default("n").more)
attempt("unsupported", lambda: setattr(Mock(), "__getattr__", 1))
