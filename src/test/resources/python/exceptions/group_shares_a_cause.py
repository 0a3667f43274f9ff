"""A cause that several members of a group share stands with the last of them; a member that is a cause as well is shown twice."""
import traceback


def fails(what):
    raise ValueError(what)


def follow(cause, what, direct):
    try:
        try:
            raise cause
        except ValueError as e:
            if direct:
                raise KeyError(what) from e
            raise LookupError(what)
    except LookupError as e:
        return e


try:
    fails("shared")
except ValueError as e:
    shared = e

members = [follow(shared, "a", True), follow(shared, "b", False), shared, ExceptionGroup("inner", [follow(shared, "c", True)])]
traceback.print_exception(ExceptionGroup("outer", members))
try:
    raise ExceptionGroup("again", [members[0], shared]) from shared
except ExceptionGroup as e:
    print("".join(traceback.format_exception(e)))
loop = KeyError("loop")
loop.__context__ = ExceptionGroup("around", [loop, shared])
raise loop
