"""Signatures and annotations of what asyncio has, as `inspect` and `typing` tell them."""

import asyncio
import inspect
import typing

for function in (asyncio.timeout, asyncio.timeout_at, asyncio.capture_call_graph, asyncio.format_call_graph,
                 asyncio.print_call_graph, asyncio.gather, asyncio.wait_for, asyncio.sleep, asyncio.run,
                 asyncio.create_task, asyncio.wait, asyncio.as_completed, asyncio.shield):
    print(function.__name__, inspect.signature(function), function.__annotations__)
    print(function.__defaults__, function.__kwdefaults__)
for method in ("__init__", "when", "reschedule", "expired", "__aenter__", "__aexit__"):
    function = getattr(asyncio.Timeout, method)
    print(method, inspect.signature(function), function.__annotations__)
for cls in (asyncio.Timeout, asyncio.Server, asyncio.FrameCallGraphEntry, asyncio.FutureCallGraph, asyncio.Queue,
            asyncio.Semaphore, asyncio.TaskGroup, asyncio.Runner, asyncio.Barrier, asyncio.Handle):
    print(cls.__name__, inspect.signature(cls))
print(typing.get_type_hints(asyncio.timeout))
print(inspect.get_annotations(asyncio.FutureCallGraph))
print(inspect.getfullargspec(asyncio.wait_for))
print("_enter_task" in dir(asyncio), "gather" in dir(asyncio))
