"""Time that code takes: on the simulated clock only what it sleeps."""

import time
from itertools import repeat as _times

__all__ = ["Timer", "timeit", "repeat", "default_timer"]
default_timer = time.perf_counter
default_number, default_repeat = 1000000, 5


class Timer:
    """Code to be timed, as text or as a function."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {"_stmt": stmt, "_setup": setup}
        before = ""
        for text, what in ((setup, "setup"), (stmt, "stmt")):
            if isinstance(text, str):
                compile(before + text, "<timeit-src>", "exec")
                before = text + "\n"
            elif not callable(text):
                raise ValueError(f"{what} is neither a string nor callable")
        setup = setup if isinstance(setup, str) else "_setup()"
        stmt = stmt if isinstance(stmt, str) else "_stmt()"
        # The lines stand where those of CPython do, which tracebacks tell.
        self.src = "\n".join((
            "",
            "def inner(_it, _timer, _stmt=_stmt, _setup=_setup):",
            "    " + setup.replace("\n", "\n    "),
            "    _begun = _timer()",
            "    for _i in _it:",
            "        " + stmt.replace("\n", "\n        "),
            "    return _timer() - _begun",
            "",
        ))
        exec(compile(self.src, "<timeit-src>", "exec"), {} if globals is None else globals, names)
        self.inner = names["inner"]

    def timeit(self, number=default_number):
        return self.inner(_times(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        taken = self.timeit(1)
        if callback:
            callback(1, taken)
        return 1, taken


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
