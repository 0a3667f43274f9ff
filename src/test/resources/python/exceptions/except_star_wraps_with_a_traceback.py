import traceback


def fails():
    raise ValueError("v")


def wrapped():
    try:
        fails()
    except* TypeError:
        print("not here")
    except* ValueError as group:
        print(repr(group))
        traceback.print_exception(group)
        raise KeyError("k")


wrapped()
