events = []


def run(kind):
    try:
        events.append("try")
        if kind == "error":
            raise ValueError
        if kind == "return":
            return "value"
        if kind == "exit":
            raise SystemExit(3)
    except ValueError:
        events.append("except")
        return "handled"
    else:
        events.append("else")
    finally:
        events.append("finally")
    events.append("after")
    return "end"


for kind in ("plain", "error", "return", "exit"):
    events.clear()
    try:
        result = run(kind)
    except SystemExit as error:
        result = f"exit {error.code}"
    print(kind, result, events)


def loops():
    for n in range(4):
        try:
            if n == 1:
                continue
            if n == 3:
                break
            print("body", n)
        finally:
            print("finally", n)
    else:
        print("no")
    return n


print(loops())


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("inner finally")
    except KeyError as error:
        print("outer", error)
        raise RuntimeError("new") from None
    finally:
        print("outer finally")


try:
    nested()
except RuntimeError as error:
    print(error, error.__cause__, error.__suppress_context__)
