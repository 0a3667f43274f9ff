"""Private names of the files of CPython's asyncio that programs are seen to use, by the file."""

import asyncio
import enum
import logging
from _asyncio_engine import AsCompletedIterator, GatheringFuture, policy, set_policy
from _asyncio_policies import (
    _AbstractEventLoopPolicy, _BaseDefaultEventLoopPolicy, _default, _UnixDefaultEventLoopPolicy)


class _State(enum.Enum):
    CREATED = "created"
    ENTERED = "active"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    EXITED = "finished"


class _BarrierState(enum.Enum):
    FILLING = "filling"
    DRAINING = "draining"
    RESETTING = "resetting"
    BROKEN = "broken"


class _RunnerState(enum.Enum):
    CREATED = "created"
    INITIALIZED = "initialized"
    CLOSED = "closed"


_State.__module__, _BarrierState.__module__ = "asyncio.timeouts", "asyncio.locks"
_RunnerState.__module__ = "asyncio.runners"
_RunnerState.__name__ = _RunnerState.__qualname__ = "_State"


_ContextManagerMixin, _LoopBoundMixin = asyncio.Lock.__bases__


def _cancel_all_tasks(loop):
    """Cancels what is left on a loop that does not run, and lets it come to its end."""
    left = asyncio.all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() shutdown",
                "exception": task.exception(),
                "task": task,
            })


def _copy_outcome(target, origin):
    """Gives an asyncio future the outcome of another future, unless it was cancelled."""
    if target.cancelled():
        return
    if origin.cancelled():
        target.cancel()
    elif (error := origin.exception()) is not None:
        target.set_exception(error)
    else:
        target.set_result(origin.result())


def _chain_future(source, destination):
    """Lets one future end as another does, and a cancellation go the other way; either may be of threads."""
    import concurrent.futures

    for role, future in ("source", source), ("destination", destination):
        if not isinstance(future, (asyncio.Future, concurrent.futures.Future)):
            raise TypeError(f"A future is required for {role} argument")
    loops = [future.get_loop() if asyncio.isfuture(future) else None for future in (source, destination)]
    origin_loop, target_loop = loops

    def _set_state(target, origin):
        if asyncio.isfuture(target):
            _copy_outcome(target, origin)
            return
        if origin.cancelled():
            target.cancel()
        if target.set_running_or_notify_cancel():
            error = origin.exception()
            if error is None:
                target.set_result(origin.result())
            else:
                target.set_exception(error)

    def _call_check_cancel(target):
        if target.cancelled():
            if origin_loop in (None, target_loop):
                source.cancel()
            else:
                origin_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(origin):
        if target_loop in (None, origin_loop):
            if target_loop is None or not (destination.cancelled() and target_loop.is_closed()):
                _set_state(destination, origin)
        elif not target_loop.is_closed():
            target_loop.call_soon_threadsafe(_set_state, destination, origin)

    destination.add_done_callback(_call_check_cancel)
    source.add_done_callback(_call_set_state)


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _get_event_loop_policy():
    return policy() or _default


def _is_debug_mode():
    return False


_is_debug_mode.__module__ = "asyncio.coroutines"
_cancel_all_tasks.__module__ = "asyncio.runners"
_chain_future.__module__ = _set_result_unless_cancelled.__module__ = "asyncio.futures"

_STATES = {"_PENDING": "PENDING", "_CANCELLED": "CANCELLED", "_FINISHED": "FINISHED"}
_NAMES = {
    "base_futures": _STATES,
    "futures": _STATES | {
        "_PyFuture": asyncio.Future,
        "_CFuture": asyncio.Future,
        "_chain_future": _chain_future,
        "_get_loop": asyncio.Future.get_loop,
        "_set_result_unless_cancelled": _set_result_unless_cancelled,
    },
    "base_events": {"logger": logging.getLogger("asyncio")},
    "base_subprocess": {"logger": logging.getLogger("asyncio")},
    "sslproto": {"logger": logging.getLogger("asyncio")},
    "constants": {
        "LOG_THRESHOLD_FOR_CONNLOST_WRITES": 5,
        "ACCEPT_RETRY_DELAY": 1,
        "DEBUG_STACK_DEPTH": 10,
        "SSL_HANDSHAKE_TIMEOUT": 60.0,
        "SSL_SHUTDOWN_TIMEOUT": 30.0,
        "SENDFILE_FALLBACK_READBUFFER_SIZE": 262144,
        "FLOW_CONTROL_HIGH_WATER_SSL_READ": 256,
        "FLOW_CONTROL_HIGH_WATER_SSL_WRITE": 512,
        "THREAD_JOIN_TIMEOUT": 300,
    },
    "coroutines": {"_is_coroutine": object(), "_is_debug_mode": _is_debug_mode},
    "events": {
        "_get_event_loop_policy": _get_event_loop_policy,
        "_set_event_loop_policy": set_policy,
        "_AbstractEventLoopPolicy": _AbstractEventLoopPolicy,
        "_BaseDefaultEventLoopPolicy": _BaseDefaultEventLoopPolicy,
    },
    "locks": {"_BarrierState": _BarrierState, "_ContextManagerMixin": _ContextManagerMixin},
    "log": {"logger": logging.getLogger("asyncio")},
    "mixins": {"_LoopBoundMixin": _LoopBoundMixin},
    "runners": {"_State": _RunnerState, "_cancel_all_tasks": _cancel_all_tasks},
    "selector_events": {"BaseSelectorEventLoop": asyncio.SelectorEventLoop, "logger": logging.getLogger("asyncio")},
    "streams": {"_DEFAULT_LIMIT": 65536},
    "subprocess": {"PIPE": -1, "STDOUT": -2, "DEVNULL": -3},
    "tasks": {
        "_AsCompletedIterator": AsCompletedIterator,
        "_PyTask": asyncio.Task,
        "_CTask": asyncio.Task,
        "_current_tasks": {},
        "_eager_tasks": set(),
        "_GatheringFuture": GatheringFuture,
    },
    "timeouts": {"_State": _State},
    "unix_events": {
        "_UnixSelectorEventLoop": asyncio.SelectorEventLoop,
        "_UnixDefaultEventLoopPolicy": _UnixDefaultEventLoopPolicy,
        "_DefaultEventLoopPolicy": _UnixDefaultEventLoopPolicy,
    },
}


def _more(part):
    """The names of a file that is loaded only when somebody asks."""
    if part == "staggered":
        import _asyncio_staggered

        return {"staggered_race": _asyncio_staggered.staggered_race}
    if part == "subprocess":
        import _asyncio_subprocess

        return {"Process": _asyncio_subprocess.Process}
    return {}


def names_in(part):
    """The names that a file of asyncio has and asyncio itself does not show."""
    return [*_NAMES.get(part, ()), *_more(part)]


def find(part, name):
    """What a file of asyncio has under a name that asyncio itself does not show, as a tuple; empty when nothing."""
    names = _NAMES.get(part, {}) | _more(part)
    return (names[name],) if name in names else ()
