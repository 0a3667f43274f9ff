import functools


def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("call", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print("result", result)
        return result

    return wrapper


def repeat(times):
    def decorator(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorator


@trace
def add(a, b=1):
    """Adds."""
    return a + b


@repeat(3)
@trace
def hello():
    return "hi"


add(1, b=5)
print(add.__name__, add.__doc__, add.__wrapped__(1, 1))
print(hello())


class Count:
    def __init__(self, function):
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@Count
def square(x):
    return x * x


print(square(3), square(4), square.calls)
