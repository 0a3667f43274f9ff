"""create_autospec of a coroutine function gives a function that tells how it was awaited."""

import asyncio
from unittest.mock import create_autospec, call


async def f(a, b=2):
    pass


m = create_autospec(f)
print(m.await_count, m.await_args, m.await_args_list)


async def main():
    await m(1)
    await m(1, b=3)


asyncio.run(main())
print(m.await_count, m.await_args, m.await_args_list, m.mock.await_count, m.call_count)
m.assert_awaited_with(1, b=3)
m.assert_any_await(1)
m.reset_mock()
print(m.await_count, m.await_args, m.await_args_list, m.mock.await_count)
try:
    m.assert_awaited()
except AssertionError as e:
    print(e)


def g(a):
    pass


n = create_autospec(g)
try:
    print(n.await_count)
except AttributeError as e:
    print(e)
