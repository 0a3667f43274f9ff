# Ends: itself.
def attempt(action):
    try:
        action()
    except RecursionError:
        return
    raise AssertionError("no RecursionError")


class Repr:
    def __repr__(self):
        return f"{[self]!r}"


class Equal:
    def __eq__(self, other):
        return [self] == [other]


class Attribute:
    def __getattr__(self, name):
        return getattr(self, name + "x")


class Property:
    @property
    def value(self):
        return self.value


class Hash:
    def __hash__(self):
        return hash((self,))


class Format:
    def __format__(self, spec):
        return format(self, spec)


class Add:
    def __add__(self, other):
        return self + other


class Call:
    pass


class Iterates:
    def __iter__(self):
        return iter(self)


class Made:
    def __init__(self):
        Made()


class Meta(type):
    def __instancecheck__(cls, value):
        return isinstance(value, cls)


class Checked(metaclass=Meta):
    pass


def generator():
    yield from generator()


def loop():
    for x in loop():
        yield x


async def coroutine():
    await coroutine()


def comprehension(n):
    return [comprehension(n) for _ in range(1)]


def key(x):
    return sorted([1, 2], key=key)


def mapped(x):
    return list(map(mapped, [x]))


Call.__call__ = Call()
source = "exec(source)"
attempt(lambda: repr(Repr()))
attempt(lambda: Equal() == Equal())
attempt(lambda: Attribute().a)
attempt(lambda: Property().value)
attempt(lambda: {Hash(): 1})
attempt(lambda: f"{Format():x}")
attempt(lambda: Add() + 1)
attempt(lambda: Call()())
attempt(lambda: list(Iterates()))
attempt(Made)
attempt(lambda: isinstance(1, Checked))
attempt(lambda: list(generator()))
attempt(lambda: next(loop()))
attempt(lambda: coroutine().send(None))
attempt(lambda: comprehension(1))
attempt(lambda: key(1))
attempt(lambda: mapped(1))
attempt(lambda: exec(source))
