def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(f(1, c=3), f(1, 5, 6, 7, c=3, d=8, e=9), f(*[1, 2], **{"c": 3, "z": 0}))


def positional(a, /, b, *, c):
    return a, b, c


print(positional(1, b=2, c=3))


def default(items=[]):
    items.append(len(items))
    return items


print(default(), default(), default([9]))


def no_args():
    pass


def two(a, b):
    pass


for call in (
    lambda: f(), lambda: f(1), lambda: f(1, c=1, a=2), lambda: positional(a=1, b=2, c=3), lambda: positional(1, 2, 3),
    lambda: no_args(1), lambda: no_args(x=1), lambda: two(), lambda: two(1), lambda: two(1, 2, 3), lambda: two(1, c=3), lambda: two(1, b=2, a=3),
    lambda: two(*5), lambda: two(**5), lambda: two(**{1: 2}), lambda: two(1, 2, **{"b": 3}),
):
    try:
        call()
    except TypeError as error:
        print(error)
