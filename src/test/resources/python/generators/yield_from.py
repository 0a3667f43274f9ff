def inner():
    received = yield "first"
    print("inner got", received)
    try:
        yield "second"
    except KeyError as error:
        print("inner caught", error)
        yield "recovered"
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [1, 2]
    return "outer result"


g = outer()
print(next(g))
print(g.send("hello"))
print(g.throw(KeyError("k")))
print(list(g))


def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, (3, [4])], []])))


def wrapper():
    try:
        yield from range(5)
    finally:
        print("wrapper closed")


w = wrapper()
next(w)
w.close()
print(w.gi_frame, g.gi_running)
