import functools
import time


def retry(times, delay=0.5, exceptions=(Exception,)):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions as error:
                    print(f"attempt {attempt} failed: {error!r}")
                    if attempt == times:
                        raise
                    time.sleep(delay * attempt)

        return wrapper

    return decorator


calls = 0


@retry(3, exceptions=(ConnectionError, TimeoutError))
def unstable():
    global calls
    calls += 1
    if calls < 3:
        raise (ConnectionError, TimeoutError)[calls % 2](f"call {calls}")
    return f"ok after {calls}"


@retry(2)
def hopeless():
    raise ValueError("never works")


print(unstable(), time.monotonic())
try:
    hopeless()
except ValueError as error:
    print("gave up:", error, time.monotonic())
