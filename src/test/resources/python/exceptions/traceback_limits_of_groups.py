"""traceback functions with a limit: groups keep their tree, chains their links."""
import sys
import traceback


def f():
    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])


def g():
    try:
        f()
    except ExceptionGroup as group:
        raise RuntimeError("after") from group


def numbers():
    yield 1
    raise StopIteration


for function in (f, g, lambda: list(numbers())):
    try:
        function()
    except Exception as error:
        for limit in (0, -1, None):
            traceback.print_exception(error, limit=limit, file=sys.stdout)
        traceback.print_exception(error, chain=False, file=sys.stdout)
try:
    raise ValueError("blank after this line") 
except ValueError:
    traceback.print_exc(file=sys.stdout)
group = ExceptionGroup("g", [ValueError(1), KeyError("k")])
print(group.split(ValueError)[0].__suppress_context__, group.subgroup(KeyError).__suppress_context__)
try:
    try:
        raise KeyError("naked")
    except* KeyError as group:
        print(repr(group))
        raise
except ExceptionGroup as error:
    print(repr(error), error.__suppress_context__)
