"""Who waits for whom: the call graph of a future."""

import io
import sys
import types
import asyncio
from _asyncio_engine import add_awaiter, awaited_by, drop_awaiter, places_of
from dataclasses import dataclass


# Where CPython has the functions that show up in graphs which they make themselves.
_PLACES = {"format_call_graph": ("/lib/python314.zip/asyncio/graph.py", 260),
           "print_call_graph": ("/lib/python314.zip/asyncio/graph.py", 276)}


class _LibraryCode:
    """Stands for the code of a coroutine of asyncio's own."""

    def __init__(self, qualname, file):
        self.co_filename, self.co_qualname, self.co_name = file, qualname, qualname.rpartition(".")[2]


class _LibraryFrame:
    """Stands for the frame of a coroutine of asyncio's own."""

    def __init__(self, coroutine, qualname, file, line):
        self.f_code = _LibraryCode(qualname, file)
        self.f_generator, self.f_globals, self.f_lineno = coroutine, None, line
        self.qualname = qualname

    def __repr__(self):
        code = self.f_code
        return f"<frame at {id(self):#x}, file {code.co_filename!r}, line {self.f_lineno}, code {code.co_name}>"


@dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    frame: types.FrameType


@dataclass(frozen=True, slots=True)
class FutureCallGraph:
    future: asyncio.Future
    call_stack: tuple["FrameCallGraphEntry", ...]
    awaited_by: tuple["FutureCallGraph", ...]


FrameCallGraphEntry.__module__ = FutureCallGraph.__module__ = "asyncio.graph"


def _frames(coroutine):
    """The frames of a coroutine; asyncio's own can stand for several."""
    calls = places_of(coroutine)
    if calls is None:
        return [coroutine.cr_frame]
    return [_LibraryFrame(coroutine, *call) for call in calls]


def outermost(coroutine):
    """The frame of a coroutine of asyncio's own, as a list that is empty where it is not known."""
    return [_LibraryFrame(coroutine, *call) for call in (places_of(coroutine) or [])[:1]]


def _suspended(coroutine):
    """The frames of a coroutine that does not run, the innermost last."""
    entries = []
    while coroutine is not None:
        if hasattr(coroutine, "cr_await"):
            entries.extend(map(FrameCallGraphEntry, _frames(coroutine)))
            coroutine = coroutine.cr_await
        elif hasattr(coroutine, "ag_await"):
            entries.append(FrameCallGraphEntry(coroutine.ag_frame))
            coroutine = coroutine.ag_await
        else:
            break
    return entries


def _build(future, limit):
    if not isinstance(future, asyncio.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    entries = []
    if limit != 0 and hasattr(future, "get_coro"):
        entries = _suspended(future.get_coro())
        entries = entries[limit:] if limit is not None and limit < 0 else entries[:limit]
        entries.reverse()
    return FutureCallGraph(future, tuple(entries), tuple(_build(task, limit) for task in awaited_by(future)))


def capture_call_graph(
        future: asyncio.Future | None = None, /, *, depth: int = 1, limit: int | None = None) -> FutureCallGraph | None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
        if future is None:
            raise RuntimeError("capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided")
    if future is not None and (loop is None or future is not asyncio.current_task()):
        return _build(future, limit)
    future = asyncio.current_task()
    if future is None:
        return None
    entries = []
    try:
        frame = sys._getframe(depth) if limit != 0 else None
    except ValueError:  # Beyond the task there is only the loop, whose frames are none of the program's.
        frame = None
    while frame is not None:
        calls = None if frame.f_generator is None else places_of(frame.f_generator)
        if calls is None:
            entries.append(FrameCallGraphEntry(frame))
        else:
            entries.extend(FrameCallGraphEntry(_LibraryFrame(frame.f_generator, *call)) for call in reversed(calls))
        if frame.f_generator is not None and (frame.f_back is None or frame.f_back.f_generator is None):
            break
        frame = frame.f_back
    if limit is not None:
        entries = entries[-limit:] if limit > 0 else entries[:-limit]
    return FutureCallGraph(future, tuple(entries), tuple(_build(task, limit) for task in awaited_by(future)))


def _lines(graph, level, lines):
    def add(text):
        lines.append(" " * (level * 4) + text)

    if isinstance(graph.future, asyncio.Task):
        add(f"* Task(name={graph.future.get_name()!r}, id={id(graph.future):#x})")
    else:
        add(f"* Future(id={id(graph.future):#x})")
    if graph.call_stack:
        add("  + Call stack:")
        for entry in graph.call_stack:
            frame = entry.frame
            generator = frame.f_generator
            name = frame.f_code.co_name
            if generator is None:
                what = f"{name}()"
            else:
                kind = "async generator" if hasattr(generator, "ag_await") else "async" if hasattr(generator, "cr_await") else "generator"
                what = f"{kind} {getattr(frame, 'qualname', generator.__qualname__)}()"
            place = _PLACES.get(name) if frame.f_globals is globals() else None
            file, line = place or (frame.f_code.co_filename, frame.f_lineno)
            add(f"  |   File {file!r}, line {line}, in {what}")
    if graph.awaited_by:
        add("  + Awaited by:")
        for above in graph.awaited_by:
            _lines(above, level + 1, lines)


def format_call_graph(
        future: asyncio.Future | None = None, /, *, depth: int = 1, limit: int | None = None) -> str:
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    if graph is None:
        return ""
    lines = []
    _lines(graph, 0, lines)
    return "\n".join(lines)


def print_call_graph(
        future: asyncio.Future | None = None, /, *, file: io.Writer[str] | None = None, depth: int = 1,
        limit: int | None = None) -> None:
    print(format_call_graph(future, depth=depth, limit=limit), file=file)


def future_add_to_awaited_by(fut, waiter, /):
    if isinstance(fut, asyncio.Future) and isinstance(waiter, asyncio.Task):
        add_awaiter(fut, waiter)


def future_discard_from_awaited_by(fut, waiter, /):
    if isinstance(fut, asyncio.Future) and isinstance(waiter, asyncio.Task):
        drop_awaiter(fut, waiter)


for _function in capture_call_graph, format_call_graph, print_call_graph:
    _function.__module__ = "asyncio.graph"


def __dir__():
    return ["FrameCallGraphEntry", "FutureCallGraph", "capture_call_graph", "format_call_graph", "print_call_graph",
            "future_add_to_awaited_by", "future_discard_from_awaited_by"]
