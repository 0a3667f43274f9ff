"""`map` of executors: jobs for the items of iterables, and their results in the same order."""

import time as _time
from collections import deque as _deque
from itertools import islice as _islice


def map_jobs(executor, fn, iterables, timeout, buffersize):
    if buffersize is not None:
        if not isinstance(buffersize, int):
            raise TypeError("buffersize must be an integer or None")
        if buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
    end = None if timeout is None else timeout + _time.monotonic()
    rows = zip(*iterables)
    futures = _deque(executor.submit(fn, *row) for row in (rows if buffersize is None else _islice(rows, buffersize)))
    return result_iterator(executor, fn, rows, futures, end, buffersize)


def result_iterator(executor, fn, rows, futures, end, buffersize):
    try:
        while futures:
            if buffersize is not None and (row := next(rows, None)) is not None:
                futures.append(executor.submit(fn, *row))
            future = futures.popleft()
            try:
                result = future.result(None if end is None else end - _time.monotonic())
            finally:
                future.cancel()
            del future
            yield result
    finally:
        for future in futures:
            future.cancel()


result_iterator.__qualname__ = "Executor.map.<locals>.result_iterator"


def map_chunks(executor, fn, iterables, timeout, chunksize, buffersize):
    """The same with several items a job, as processes take them."""
    if chunksize < 1:
        raise ValueError("chunksize must be >= 1.")
    if chunksize == 1:
        return map_jobs(executor, fn, iterables, timeout, buffersize)
    rows = iter(zip(*iterables))
    chunks = iter(lambda: tuple(_islice(rows, chunksize)), ())

    def run_chunk(chunk):
        return [fn(*row) for row in chunk]

    run_chunk.__name__ = getattr(fn, "__name__", "run_chunk")
    return one_by_one(map_jobs(executor, run_chunk, (chunks,), timeout, buffersize))


def one_by_one(lists):
    for results in lists:
        yield from results


one_by_one.__name__ = one_by_one.__qualname__ = "_chain_from_iterable_of_lists"
