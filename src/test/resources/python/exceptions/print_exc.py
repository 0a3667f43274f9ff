import traceback


def a():
    b()


def b():
    raise LookupError("from b")


try:
    a()
except LookupError:
    traceback.print_exc()
try:
    try:
        a()
    except LookupError as error:
        raise ValueError("wrapped") from error
except ValueError as error:
    traceback.print_exception(error)
