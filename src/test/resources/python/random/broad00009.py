def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== scopes')
x = 'global'
funcs = [lambda i=i: i for i in range(3)]
show("late", lambda: [f() for f in funcs])


def outer(x=1):
    y = [x]

    def reader():
        return y

    def writer(value):
        nonlocal x
        y = value
        return reader()

    def nested():
        return {x: y for x in 'ab' for y in x}
        return x
    pass
    return reader, writer, nested


reader, writer, nested = outer()
for call in (reader, lambda: writer(10), nested, reader):
    show("scope", call)
print(x)


class Scope:
    x = 'class'
    copies = [i for i in (x,)] if True else ()
    method = lambda self: x
    x = x.upper()


show("class", lambda: (Scope.copies, Scope().method(), [k for k in vars(Scope) if k[0] != '_']))


def unbound():
    del never
    later = 1
    del later
    return later


show("unbound", unbound)


def names(a, b=a_default, *args, c=3, **rest):
    return sorted(locals().items(), key=str)


for call in ("names(1)", "names(1, c=2)", "names(1, 2, 3, c=4)", "names()", "names(1, a=2)", "names(1, d=5, c=1)", "names(*[1, 2], **{'c': 3})", "names(1, b=2, c=3, e=4)", "names(1, **{'b': 1, 'q': 2, 'c': 0})"):
    show(call, lambda: eval(call))
show("defaults", lambda: (names.__defaults__, names.__kwdefaults__, names.__code__.co_varnames, names.__name__))


print('== groups')
def raising():
    raise ExceptionGroup('outer', [ValueError('v'), TypeError('t'), ZeroDivisionError('z')])


def handle():
    try:
        raise ValueError('plain')
    except* BaseException as group:
        print('first', repr(group), group.message, len(group.exceptions))
        group.add_note('noted')
    except* TypeError as group:
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
        raise inner from ValueError('cause')
except BaseException as error:
    traceback.print_exception(error)
