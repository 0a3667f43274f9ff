def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== views')
d = {"a": 1, "b": 2, 1: 'one'}
e = {"b": 2, "d": [5]}
show("views", lambda: sorted(d.keys() ^ e.keys(), key=str))
show("items", lambda: sorted(d.items() - e.items(), key=str))
show("compare", lambda: (d.keys() < {"a", "b"}, d.keys().isdisjoint(e), ("a", 1) in d.items(), 1 in d.values(), d == dict(reversed(d.items()))))
show("methods", lambda: (d.update([('x', 1)]), d))
show("operators", lambda: (d.items() >= e.items()))
def grow():
    for key in d:
        d.clear()
    return d


show("changing", grow)
s = {1, 2, 3, 4}
show("sets", lambda: s.__and__({1}))
show("set operators", lambda: (s, s | set(), {2} | frozenset({1})))


print('== attributes')
class Flexible:
    kind = 'flexible'

    def __init__(self):
        self.real = 1

    __slots__ = ()

    def method(self):
        return 'method'


f = Flexible()
for text in ("f.real", "f.auto_x", "f.other", "f.secret", "f.method()", "f.kind", "getattr(f, 'zzz', 'default')", "hasattr(f, 'auto')", "hasattr(f, 'nope')", "setattr(f, 'locked', 1)", "setattr(f, 'kind', 'own')", "f.kind", "delattr(f, 'kind')", "delattr(f, 'kind')", "f.kind", "sorted(vars(f))", "dir(f)[:2]", "f.__class__.__name__", "f.__dict__", "Flexible.kind", "Flexible.method", "f.method.__func__ is Flexible.method", "f.method.__self__ is f", "f.broken", "f.methd", "f.rael", "Flexible.knd", "Flexible.__dict__['kind']", "setattr(Flexible, 'added', lambda self: 'added')", "f.added()", "setattr(f, 'bound', lambda: 'unbound')", "f.bound()", "setattr(f, 5, 1)", "getattr(f, 5)", "f.real.imag", "f.real.x", "None.x", "(1).x", "[].appendd", "''.uper()", "len.x", "f()", "f[0]", "for_", "prnt(1)", "Flexible.method()", "Flexible().method(1)", "f.method(x=1)", "math.pi", "f.__init__(1)", "Flexible(1)", "object().x", "setattr(object(), 'x', 1)", "setattr(int, 'x', 1)", "del_"):
    show(text, lambda: eval(text))
