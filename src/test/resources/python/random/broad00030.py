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
        return x

    def writer(value):
        nonlocal x, y
        del x
        return reader()

    def nested():
        return [(last := i) for i in range(4)], last
        return x
    z = 5
    return reader, writer, nested


reader, writer, nested = outer()
for call in (reader, lambda: writer(10), nested, reader):
    show("scope", call)
print(x)


class Scope:
    x = 'class'
    copies = [i for i in range(2)] if True else ()
    method = lambda self: x
    y = x + '!'


show("class", lambda: (Scope.copies, Scope().method(), [k for k in vars(Scope) if k[0] != '_']))


def unbound():
    print(later)
    later = 1
    return later


show("unbound", unbound)


def names(a, b=a_default, *, c=3, **rest):
    return sorted(locals().items(), key=str)


for call in ("names(1)", "names(1, c=2)", "names(1, 2, 3, c=4)", "names()", "names(1, a=2)", "names(1, d=5, c=1)", "names(*[1, 2], **{'c': 3})", "names(1, b=2, c=3, e=4)", "names(1, **{'b': 1, 'q': 2, 'c': 0})"):
    show(call, lambda: eval(call))
show("defaults", lambda: (names.__defaults__, names.__kwdefaults__, names.__code__.co_varnames, names.__name__))


print('== attributes')
class Flexible:
    kind = 'flexible'

    def __init__(self):
        self.real = 1

    def __delattr__(self, name):
        print('deleting', name)
        super().__delattr__(name)

    def method(self):
        return 'method'


f = Flexible()
for text in ("f.real", "f.auto_x", "f.other", "f.secret", "f.method()", "f.kind", "getattr(f, 'zzz', 'default')", "hasattr(f, 'auto')", "hasattr(f, 'nope')", "setattr(f, 'locked', 1)", "setattr(f, 'kind', 'own')", "f.kind", "delattr(f, 'kind')", "delattr(f, 'kind')", "f.kind", "sorted(vars(f))", "dir(f)[:2]", "f.__class__.__name__", "f.__dict__", "Flexible.kind", "Flexible.method", "f.method.__func__ is Flexible.method", "f.method.__self__ is f", "f.broken", "f.methd", "f.rael", "Flexible.knd", "Flexible.__dict__['kind']", "setattr(Flexible, 'added', lambda self: 'added')", "f.added()", "setattr(f, 'bound', lambda: 'unbound')", "f.bound()", "setattr(f, 5, 1)", "getattr(f, 5)", "f.real.imag", "f.real.x", "None.x", "(1).x", "[].appendd", "''.uper()", "len.x", "f()", "f[0]", "for_", "prnt(1)", "Flexible.method()", "Flexible().method(1)", "f.method(x=1)", "math.pi", "f.__init__(1)", "Flexible(1)", "object().x", "setattr(object(), 'x', 1)", "setattr(int, 'x', 1)", "del_"):
    show(text, lambda: eval(text))


for i in int:
    pass
