def level(n):
    try:
        if n == 0:
            raise ValueError("deep")
        level(n - 1)
    except ValueError as error:
        if n == 2:
            raise RuntimeError("level 2") from error
        raise
    finally:
        print("finally", n)


try:
    level(3)
except RuntimeError as error:
    print(error, "<-", error.__cause__)


def returns():
    for i in range(3):
        try:
            if i == 1:
                return i
        finally:
            if i == 1:
                print("returning", i)


print(returns())


def swallow():
    while True:
        try:
            raise KeyError
        except KeyError:
            break
        finally:
            print("cleanup")
    return "left"


print(swallow())
try:
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")
except TypeError as error:
    print(error, repr(error.__context__))
try:
    pass
except ValueError:
    print("no")
else:
    print("else runs")
finally:
    print("always")
