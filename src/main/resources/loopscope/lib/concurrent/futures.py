"""Executors of the simulation, with the interface of Python's module of this name."""

import time as _time
from _futures import CancelledError, Executor, Future, InvalidStateError, ProcessPoolExecutor, ThreadPoolExecutor
from collections import namedtuple as _namedtuple
from threading import Condition as _Condition

__path__ = []

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

TimeoutError = TimeoutError


class BrokenExecutor(RuntimeError):
    pass


DoneAndNotDoneFutures = _namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = list(dict.fromkeys(fs))
    news = _Condition()

    def tell(future):
        with news:
            news.notify_all()

    def enough():
        done = [future for future in futures if future.done()]
        if len(done) == len(futures) or return_when == FIRST_COMPLETED and done:
            return True
        return return_when == FIRST_EXCEPTION and any(
            not future.cancelled() and future.exception() is not None for future in done
        )

    for future in futures:
        future.add_done_callback(tell)
    with news:
        news.wait_for(enough, timeout)
    done = {future for future in futures if future.done()}
    return DoneAndNotDoneFutures(done, set(futures) - done)


def as_completed(fs, timeout=None):
    end = None if timeout is None else _time.monotonic() + timeout
    futures = list(dict.fromkeys(fs))
    arrived = [future for future in futures if future.done()]
    news = _Condition()

    def tell(future):
        with news:
            arrived.append(future)
            news.notify_all()

    for future in futures:
        if not future.done():
            future.add_done_callback(tell)
    left = len(futures)
    while left:
        with news:
            rest = None if end is None else max(0, end - _time.monotonic())
            if not news.wait_for(lambda: arrived, rest):
                raise TimeoutError(f"{left} (of {len(futures)}) futures unfinished")
            future = arrived.pop(0)
        left -= 1
        yield future
