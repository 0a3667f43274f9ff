# What cannot be a key, what a slice cannot take, and generators that go on when they are closed.
for attempt in (
    lambda: {[]: 1},
    lambda: {[], 1},
    lambda: {}.get([]),
    lambda: set([[]]),
    lambda: [] in {},
    lambda: hash([]),
    lambda: {1}.add([]),
    lambda: dict([([], 1)]),
    lambda: {k for k in [{}]},
):
    try:
        attempt()
    except TypeError as error:
        print(error, error.__cause__, error.__context__)
items = [1, 2, 3]
for part in (slice(1), slice(None, None, 2)):
    try:
        items[part] = 5
    except TypeError as error:
        print(error)


def stubborn():
    try:
        yield 1
    finally:
        yield 2


generator = stubborn()
next(generator)
generator = None
print("let go")


def drop():
    local = stubborn()
    next(local)


drop()
print("end")
