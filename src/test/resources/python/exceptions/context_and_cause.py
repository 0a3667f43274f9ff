try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")
except KeyError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second") from None
except KeyError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)
try:
    raise KeyError("a") from ValueError("b")
except KeyError as error:
    print(repr(error.__cause__), error.__suppress_context__)


def reraise():
    try:
        raise ValueError("again")
    except ValueError:
        print("reraising")
        raise


try:
    reraise()
except ValueError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)
error = ValueError("with notes")
error.add_note("first note")
error.add_note("second note")
print(error.__notes__)
raise error
