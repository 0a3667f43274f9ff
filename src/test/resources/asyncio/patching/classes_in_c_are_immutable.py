"""Tasks, futures and contexts are classes in C: they cannot be changed, and say so."""

import asyncio
import collections
import contextvars

for cls in (
    asyncio.Task,
    asyncio.Future,
    contextvars.Context,
    contextvars.ContextVar,
    int,
    dict,
    collections.deque,
    TimeoutError,
):
    try:
        cls.label = 1
    except TypeError as error:
        print(error)
    try:
        del cls.label
    except TypeError as error:
        print(error)

for cls in (
    asyncio.CancelledError,
    asyncio.InvalidStateError,
    asyncio.QueueEmpty,
    asyncio.BaseEventLoop,
    asyncio.Runner,
    asyncio.Handle,
    asyncio.TimerHandle,
    asyncio.Timeout,
    asyncio.TaskGroup,
    asyncio.Condition,
    asyncio.Barrier,
    asyncio.AbstractEventLoop,
):
    cls.label = cls.__name__
    print(cls.label)
