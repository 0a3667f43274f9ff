import time
from functools import wraps


def timed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            print(f"{function.__name__} took {time.perf_counter() - start:.2f}s")

    return wrapper


@timed
def slow(seconds):
    time.sleep(seconds)
    return "done"


class Timer:
    def __enter__(self):
        self.start = time.time()
        return self

    def __exit__(self, *exc):
        self.elapsed = time.time() - self.start


print(slow(1.5))
with Timer() as timer:
    slow(0.25)
    slow(0.5)
print(f"Elapsed: {timer.elapsed:.3f} seconds, {timer.elapsed * 1000:.0f} ms")
