"""Classes that take a protocol back, and sequences of two types that are equal."""
import asyncio
import unittest
import warnings
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from unittest.mock import AsyncMock, MagicMock, patch


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass


class NoEnter(Manager):
    __enter__ = __aexit__ = None


class Derived(AbstractContextManager):
    def __exit__(self, *error):
        pass


class Broken(Derived):
    __exit__ = None


for cls in Manager, NoEnter, Derived, Broken:
    print(cls.__name__, issubclass(cls, AbstractContextManager), issubclass(cls, AbstractAsyncContextManager))

case = unittest.TestCase()
print(case.assertSequenceEqual([1, 2], (1, 2)), case.assertSequenceEqual("ab", ["a", "b"]))
for first, second in ([1, 2], (1, 3)), ([1], (1, 2)), ([1, 2], [1, 3]):
    try:
        case.assertSequenceEqual(first, second)
    except AssertionError as error:
        print(str(error).splitlines()[0])

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print([asyncio.iscoroutinefunction(mock) for mock in (MagicMock(), AsyncMock(), MagicMock(Manager), len)])
holder = MagicMock()
holder.method = MagicMock(spec=lambda x: x)
with patch.object(holder, "method") as patched:
    print(type(patched).__name__)
