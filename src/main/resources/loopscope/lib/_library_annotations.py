"""Annotations that functions of the library have, which here are written in Java."""

_DEADLINE = float | None


def _timeouts():
    from asyncio import Timeout
    from types import TracebackType

    raised = {
        "exc_type": type[BaseException] | None,
        "exc_val": BaseException | None,
        "exc_tb": TracebackType | None,
    }
    return {
        "timeout": {"delay": _DEADLINE, "return": Timeout},
        "timeout_at": {"when": _DEADLINE, "return": Timeout},
        "Timeout.__init__": {"when": _DEADLINE, "return": None},
        "Timeout.when": {"return": _DEADLINE},
        "Timeout.reschedule": {"when": _DEADLINE, "return": None},
        "Timeout.expired": {"return": bool},
        "Timeout.__aenter__": {"return": "Timeout"},
        "Timeout.__aexit__": {**raised, "return": bool | None},
    }


def of(function):
    """The annotations of a function, none for most."""
    if function.__module__ != "asyncio.timeouts":
        return {}
    return _timeouts().get(function.__qualname__, {})
