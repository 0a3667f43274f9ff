def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== groups')
def raising():
    raise BaseExceptionGroup('outer', [ValueError('v'), KeyError('k'), ZeroDivisionError('z')])


def handle():
    try:
        raising()
    except* ValueError as group:
        print('first', repr(group), group.message, len(group.exceptions))
        raise RuntimeError('new')
    except* OSError as group:
        print('second', [repr(e) for e in group.exceptions], repr(group.__context__))
        raise
    else:
        print('else')
    finally:
        print('finally')
    return 'done'


try:
    print(handle())
except BaseException as error:
    here = error
    while here is not None:
        print(type(here).__name__, here, getattr(here, 'exceptions', None), getattr(here, '__notes__', None), repr(here.__cause__), here.__suppress_context__)
        here = here.__context__
try:
    raising()
except BaseExceptionGroup as group:
    for text in ("group.split(ValueError)", "group.subgroup((KeyError, OSError))", "group.split(lambda e: len(e.args) == 1)", "group.derive([ValueError(1)])", "group.exceptions[0].args", "str(group)", "ExceptionGroup('e', [])", "ExceptionGroup('e', [1])", "ExceptionGroup('e', [KeyboardInterrupt()])", "BaseExceptionGroup('e', [ValueError()])", "ExceptionGroup(1, [ValueError()])", "group.subgroup(5)", "group.subgroup(ZeroDivisionError)"):
        show(text, lambda: eval(text, {**globals(), 'group': group}))
import traceback
try:
    try:
        raising()
    except* ValueError as inner:
        raise LookupError('during') from None
except BaseException as error:
    traceback.print_exception(error)


class A:
    value = 1

    def method(self):
        return self.value.x


A().method()
