def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== generators')
def inner(label):
    received = 0
    try:
        for i in range(3):
            received = yield (label, i, received)
            print('got', received)
    except (KeyError, TypeError) as error:
        print('inner caught', type(error).__name__, error)
        yield 'recovered'
    finally:
        print('inner finally', label)
        yield 'late'
    return 'inner done'


def outer():
    try:
        result = yield from inner('a')
    except Exception as error:
        result = ('outer caught', repr(error), repr(error.__context__))
    print('result', result)
    yield from inner('z')


g = inner('d')
for action in ("next(g)", "g.send('bad')", "g.close()", "next(g)", "g.send(5)", "next(g)"):
    try:
        print(action, eval(action))
    except BaseException as error:
        print(action, repr(error), repr(error.__cause__), repr(error.__context__))
squares = (x * x for x in range(5) if x > 1)
show("expression", lambda: (sum(squares), list(squares), sorted(x for x in (3, 1, 2))))


result = [
    1,
    2,
    [][3],
]
