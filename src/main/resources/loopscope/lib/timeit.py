"""Time that code takes: on the simulated clock only what it sleeps."""

import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]
default_timer = time.perf_counter
default_number, default_repeat = 1000000, 5


class Timer:
    """Code to be timed, as text or as a function."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = globals if globals is not None else {}
        self._stmt = stmt if callable(stmt) else self._compiled(stmt, names)
        self._setup = setup if callable(setup) else self._compiled(setup, names)

    @staticmethod
    def _compiled(text, names):
        code = compile(text, "<timeit-src>", "exec")
        return lambda: exec(code, names)

    def timeit(self, number=default_number):
        self._setup()
        start = self.timer()
        for _ in range(number):
            self._stmt()
        return self.timer() - start

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
