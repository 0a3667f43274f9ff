import contextlib
import io


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")


with tag("a") as name:
    print(name)
with tag("b"):
    raise KeyError("k")
try:
    with tag("c"):
        raise ValueError("v")
except ValueError as error:
    print("out", error)
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
print("after suppress")
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("x"))
    stack.callback(print, "callback")
    stack.enter_context(tag("y"))
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print("captured")
print(repr(buffer.getvalue()))


class Door:
    def close(self):
        print("door closed")


with contextlib.closing(Door()):
    pass
with contextlib.nullcontext(5) as five:
    print(five)


@tag("decorated")
def function():
    print("inside")


function()


@contextlib.contextmanager
def empty():
    return
    yield


try:
    with empty():
        pass
except RuntimeError as error:
    print(error)
