def careful():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("asked to exit")
        raise
    finally:
        print("finally")


g = careful()
next(g)
g.close()
print("closed")
g.close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("ignored")
    yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def reentrant():
    yield next(r)


r = reentrant()
try:
    next(r)
except ValueError as error:
    print(error)
