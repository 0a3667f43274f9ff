"""Functions to call when the program has ended."""

from _lifetime import at_exit, forget_exit_functions, run_exit_functions


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError("the first argument must be callable")
    at_exit(func, args, kwargs)
    return func


def unregister(func):
    forget_exit_functions(func)


def _clear():
    forget_exit_functions(None)


def _run_exitfuncs():
    run_exit_functions()
