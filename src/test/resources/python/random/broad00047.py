def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== contexts')
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext, redirect_stdout
import io


class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return None

    def __exit__(self, kind, error, trace):
        print('exit', self.name, kind and kind.__name__, error, trace is None)
        pass


@contextmanager
def generated(name):
    print('before', name)
    try:
        yield name
    except ValueError as error:
        raise error
    print('after', name)


def use():
    with suppress(ValueError):
        print('body')
        for i in range(3):
            with generated(i):
                if i: break
    return 'after with'


try:
    print(use())
except BaseException as error:
    print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def stacked():
    with ExitStack() as stack:
        names = [stack.enter_context(Managed(n, False)) for n in 'xy']
        stack.callback(print, 'callback', end='!\n')
        pass
        print('names', len(names))
        raise KeyError('end')


show("stack", stacked)
show("decorated", lambda: generated('deco')(lambda x: x * 2)(4))


print('== iteration')
class Countdown:
    def __init__(self, start):
        self.start = start

    __iter__ = None


for text in ("list(Countdown(3))", "sum(Countdown(3))", "max(Countdown(2))", "2 in Countdown(3)", "99 in Countdown(3)", "list(zip(Countdown(3), 'ab'))", "dict(enumerate(Countdown(2)))", "sorted(Countdown(3))", "a_list(*Countdown(2))", "[*Countdown(2), 0]", "next(Countdown(1))", "next(iter(Countdown(0)), 'end')", "list(reversed(Countdown(3)))", "iter(Countdown(1)) is not None", "len(Countdown(3))", "list(map(lambda x: x + 1, Countdown(2)))", "tuple(x for x in Countdown(2) for y in Countdown(x))", "[x for x in Countdown(3) if x]", "set(Countdown(2)) | {5}", "' '.join(map(str, Countdown(2)))", "any(Countdown(0))", "list(filter(None, Countdown(3)))", "Countdown(3)[0]", "Countdown(3)[5]"):
    show(text, lambda: eval(text, {**globals(), 'a_list': lambda *a: a}))


def unpack():
    for i, *rest in ['abc', (1,)]: print(i, rest)
    return sorted((k, str(v)[:10]) for k, v in locals().items())


show("unpack", unpack)


def loops():
    out = []
    for i in range(5):
        if i == 2:
            break
        out.append(i)
    else:
        out.append('else')
    n = 0
    while n < 5:
        n += 1
        pass
        out.append(n)
    else:
        out.append('while else')
    return out, i


show("loops", loops)
show("comprehension", lambda: (dict.fromkeys([x for x in 'ab'], 0),))
