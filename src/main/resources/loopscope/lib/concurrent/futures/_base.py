"""Futures and how to wait for many of them, with the interface of Python's module of this name."""

import time as _time
from _futures import BrokenExecutor, CancelledError, Error, Executor, Future, InvalidStateError
from collections import namedtuple as _namedtuple
from functools import partial as _partial
from threading import Condition as _Condition

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
PENDING, RUNNING, FINISHED = "PENDING", "RUNNING", "FINISHED"
CANCELLED, CANCELLED_AND_NOTIFIED = "CANCELLED", "CANCELLED_AND_NOTIFIED"
TimeoutError = TimeoutError
DoneAndNotDoneFutures = _namedtuple("DoneAndNotDoneFutures", "done not_done")


def _distinct(fs):
    futures = list(dict.fromkeys(fs))
    for future in futures:
        if not isinstance(future, Future):
            future._condition
    return futures


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = _distinct(fs)
    news = _Condition()

    def tell():
        if enough():
            with news:
                news.notify_all()

    def enough():
        done = [future for future in futures if future._settled()]
        if len(done) == len(futures) or return_when == FIRST_COMPLETED and done:
            return True
        return return_when == FIRST_EXCEPTION and any(
            not future.cancelled() and future.exception() is not None for future in done
        )

    if not enough():
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f"Invalid return condition: {return_when!r}")
        for future in futures:
            if not future._settled():
                future._watch(tell)
        with news:
            news.wait_for(enough, timeout)
    done = {future for future in futures if future._settled()}
    return DoneAndNotDoneFutures(done, set(futures) - done)


def as_completed(fs, timeout=None):
    end = None if timeout is None else timeout + _time.monotonic()
    futures = _distinct(fs)
    arrived = [future for future in futures if future._settled()]
    news = _Condition()

    def tell(future):
        with news:
            arrived.append(future)
            news.notify_all()

    for future in futures:
        if not future._settled():
            future._watch(_partial(tell, future))
    left = len(futures)
    while left:
        with news:
            rest = None if end is None else max(0, end - _time.monotonic())
            if not news.wait_for(lambda: arrived, rest):
                raise TimeoutError(f"{left} (of {len(futures)}) futures unfinished")
            future = arrived.pop(0)
        left -= 1
        yield future


def __getattr__(name):
    # Logging is much to import for the few programs that ask.
    if name == "LOGGER":
        import logging
        return logging.getLogger("concurrent.futures")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
