"""Event loop policies as CPython 3.14 leaves them: deprecated, but still asked for loops."""

import asyncio
from _asyncio_engine import current_loop, make_loop, policy, set_current_loop, set_policy, warn_deprecated


class _AbstractEventLoopPolicy:
    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class _BaseDefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    def get_event_loop(self):
        loop = current_loop()
        if loop is None:
            import threading

            raise RuntimeError(f"There is no current event loop in thread {threading.current_thread().name!r}.")
        return loop

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, asyncio.AbstractEventLoop):
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        set_current_loop(loop)

    def new_event_loop(self):
        return make_loop()


class _UnixDefaultEventLoopPolicy(_BaseDefaultEventLoopPolicy):
    pass


for _class, _module in ((_AbstractEventLoopPolicy, "asyncio.events"), (_BaseDefaultEventLoopPolicy, "asyncio.events"),
                        (_UnixDefaultEventLoopPolicy, "asyncio.unix_events")):
    _class.__module__ = _module

_default = _UnixDefaultEventLoopPolicy()


def _deprecated(name):
    warn_deprecated(f"'asyncio.{name}' is deprecated and slated for removal in Python 3.16")


def get_event_loop_policy():
    _deprecated("get_event_loop_policy")
    return policy() or _default


def set_event_loop_policy(policy):
    _deprecated("set_event_loop_policy")
    if policy is not None and not isinstance(policy, _AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    set_policy(policy)


get_event_loop_policy.__module__ = set_event_loop_policy.__module__ = "asyncio.events"


def __getattr__(name):
    if name == "DefaultEventLoopPolicy":
        _deprecated(name)
        return _UnixDefaultEventLoopPolicy
    if name == "AbstractEventLoopPolicy":
        _deprecated(name)
        return _AbstractEventLoopPolicy
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return ["get_event_loop_policy", "set_event_loop_policy"]
