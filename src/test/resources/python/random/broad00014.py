def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== scopes')
x = 'global'
funcs = [lambda: i for i in range(3)]
show("late", lambda: [f() for f in funcs])


def outer(x=x):
    y = [x]

    def reader():
        return z

    def writer(value):
        nonlocal x, y
        x = value
        return reader()

    def nested():
        return [(last := i) for i in range(4)], last
        return x
    pass
    return reader, writer, nested


reader, writer, nested = outer(2)
for call in (reader, lambda: writer(10), nested, reader):
    show("scope", call)
print(x)


class Scope:
    x = 'class'
    copies = [i for i in (x,)] if False else ()
    method = lambda self: x
    x = x.upper()


show("class", lambda: (Scope.copies, Scope().method(), [k for k in vars(Scope) if k[0] != '_']))


def unbound():
    with open_it as later: pass
    later = 1
    return later


show("unbound", unbound)


def names(a, b=a_default, *args, c, **rest):
    return sorted(locals().items(), key=str)


for call in ("names(1)", "names(1, c=2)", "names(1, 2, 3, c=4)", "names()", "names(1, a=2)", "names(1, d=5, c=1)", "names(*[1, 2], **{'c': 3})", "names(1, b=2, c=3, e=4)", "names(1, **{'b': 1, 'q': 2, 'c': 0})"):
    show(call, lambda: eval(call))
show("defaults", lambda: (names.__defaults__, names.__kwdefaults__, names.__code__.co_varnames, names.__name__))


def recurse(n):
    return recurse(n + 1) + 1


recurse(0)
