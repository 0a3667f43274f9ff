# A frame that the program holds on to keeps its variables, however often its function is called.
import inspect
import sys


def square(n):
    kept = n * n
    if n % 10 == 0:
        return sys._getframe()
    return kept


def outer(n):
    mine = n + 1
    return inner(mine)


def inner(n):
    below = n + 1
    return inspect.currentframe().f_back if below > 100 else below


def fails(n):
    local = [n]
    if n == 3:
        raise ValueError(n)
    return local


def depth(n):
    here = n
    return 0 if n == 0 else 1 + depth(n - 1) + (here - n)


frames = [result for n in range(40) if not isinstance(result := square(n), int)]
print([frame.f_locals for frame in frames])
callers = [outer(200), outer(3), outer(300), outer(4)]
print([c if isinstance(c, int) else (c.f_code.co_name, c.f_locals) for c in callers])

errors = []
for n in range(6):
    try:
        fails(n)
    except ValueError as error:
        errors.append(error)
for n in range(50):
    fails(n + 10)
tail = errors[0].__traceback__.tb_next.tb_frame
print(tail.f_code.co_name, tail.f_locals)
print(depth(200), depth(200), depth(3))


def unbound(flag):
    if flag:
        value = 1
    return value


for flag in (True, False, True):
    try:
        print(unbound(flag))
    except UnboundLocalError as error:
        print(error)


def numbers(n):
    first = n
    yield first
    yield first + 1


held = numbers(7)
next(held)
frame = held.gi_frame
print(list(held), [list(numbers(k)) for k in range(3)])
print(frame.f_code.co_name, frame.f_locals)
