def order(kind):
    try:
        print("try", kind)
        if kind == "raise":
            raise ValueError(kind)
        if kind == "return":
            return "returned"
    except ValueError as error:
        print("except", error)
        return "handled"
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for kind in "plain", "raise", "return":
    print(order(kind))


def override():
    for i in range(3):
        try:
            continue
        finally:
            print("cleanup", i)
    try:
        return "from try"
    finally:
        print("last")


print(override())
try:
    try:
        1 / 0
    finally:
        print("passing through")
except ZeroDivisionError as error:
    print("caught", error)
try:
    error
except NameError as missing:
    print(missing)
