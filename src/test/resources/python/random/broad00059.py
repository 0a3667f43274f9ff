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
        return self.swallow


@contextmanager
def generated(name):
    print('before', name)
    try:
        yield name
    except ValueError:
        raise RuntimeError('translated')
    print('after', name)


def use():
    with suppress(ValueError):
        print('body')
        return 'returned'
    return 'after with'


try:
    print(use())
except BaseException as error:
    print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def stacked():
    with ExitStack() as stack:
        names = [stack.enter_context(Managed(n, True)) for n in 'xy']
        stack.callback(print, 'callback', end='!\n')
        stack.close()
        print('names', len(names))
        return 'stacked'


show("stack", stacked)
show("decorated", lambda: generated('deco')(lambda x: x * 2)(4))
