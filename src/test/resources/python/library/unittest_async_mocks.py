"""Mocks whose calls are awaited: which ones they are, and what they record."""
import asyncio
import inspect
import warnings
from unittest.mock import ANY, AsyncMock, MagicMock, Mock, call, create_autospec, patch


class Client:
    async def fetch(self, url, *, tries=1):
        return url

    def close(self):
        pass

    @staticmethod
    async def connect(host):
        return host

    @classmethod
    async def shared(cls):
        return cls

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


async def load(name, retries=0):
    return name


for mock in MagicMock(), AsyncMock(), MagicMock(Client), MagicMock(spec_set=Client()), AsyncMock(Client), Mock(Client()):
    kinds = []
    for name in "fetch", "close", "__aenter__", "__aiter__", "__anext__":
        child = getattr(mock, name, None)
        kinds.append(f"{name} {type(child).__name__} {inspect.iscoroutinefunction(child)}")
    print(type(mock).__name__, *kinds, sep=", ")


async def main():
    double = create_autospec(load)
    print(type(double).__name__, inspect.iscoroutinefunction(double), double.await_count, double.await_args_list)
    waiting = double("a", retries=2)
    print(double.mock_calls, double.await_count)
    print(type(await waiting).__name__, double.mock_calls, double.await_args)
    double.assert_awaited_once_with("a", 2)
    unfit = double()
    try:
        await unfit
    except TypeError as error:
        print(error)
    try:
        double.assert_has_awaits([call()])
    except AssertionError as error:
        print(error, "|", repr(error.__cause__))
    try:
        create_autospec(load, instance=True)
    except RuntimeError as error:
        print(error)
    client = create_autospec(Client)
    async with client() as entered:
        print(type(entered).__name__, await client.connect("h") is not None)
    client.return_value.fetch.return_value = "page"
    print(await client().fetch("u", tries=3), client.return_value.fetch.await_args == call(ANY, tries=3))
    for name in "fetch", "connect", "shared", "close":
        with patch.object(Client, name) as patched:
            print(name, type(patched).__name__)
    with patch(f"{__name__}.load", autospec=True, return_value=8) as patched:
        print(await load("x"), patched.await_count)
    failing = AsyncMock(side_effect=[1, ValueError("two")])
    for _ in range(3):
        try:
            print(await failing(_))
        except (ValueError, StopAsyncIteration) as error:
            print(type(error).__name__, error)
    print(failing.await_count, failing.call_count)
    failing.reset_mock()
    print(failing.await_count, failing.await_args, failing.await_args_list)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        AsyncMock()()
        print([str(one.message) for one in caught])


asyncio.run(main())
