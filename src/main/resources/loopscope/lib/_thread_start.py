"""Threads without an object of `threading`, as `_thread` starts them."""

import _thread
import contextvars
import sys


def start_new_thread(function, args, kwargs):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if kwargs is not None and not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")

    def run():
        try:
            function(*args, **kwargs or {})
        except SystemExit:
            pass
        except BaseException as error:
            sys.unraisablehook(sys.UnraisableHookArgs((
                type(error), error, error.__traceback__, f"Exception ignored in thread started by {function!r}", None)))
        finally:
            threading = sys.modules.get("threading")
            if threading is not None:
                threading._alive.pop(_thread.get_ident(), None)

    handle = _thread._prepare(run, getattr(function, "__name__", "thread"), contextvars.Context())
    handle.start()
    return handle.ident


def interrupt_main(signum):
    import signal
    if not 0 < signum < signal.NSIG:
        raise ValueError("signal number out of range")
    if callable(signal.getsignal(signum)):
        signal.raise_signal(signum)


def exit_thread():
    raise SystemExit
