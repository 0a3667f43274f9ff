def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== iteration')
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self

    def __next__(self):
        self.start -= 1
        if self.start < 0:
            raise StopIteration
        return self.start


for text in ("list(Countdown(3))", "sum(Countdown(3))", "max(Countdown(2))", "2 in Countdown(3)", "99 in Countdown(3)", "list(zip(Countdown(3), 'ab'))", "dict(enumerate(Countdown(2)))", "sorted(Countdown(3))", "a_list(*Countdown(2))", "[*Countdown(2), 0]", "next(Countdown(1))", "next(iter(Countdown(0)), 'end')", "list(reversed(Countdown(3)))", "iter(Countdown(1)) is not None", "len(Countdown(3))", "list(map(lambda x: x + 1, Countdown(2)))", "tuple(x for x in Countdown(2) for y in Countdown(x))", "[x for x in Countdown(3) if x]", "set(Countdown(2)) | {5}", "' '.join(map(str, Countdown(2)))", "any(Countdown(0))", "list(filter(None, Countdown(3)))", "Countdown(3)[0]", "Countdown(3)[5]"):
    show(text, lambda: eval(text, {**globals(), 'a_list': lambda *a: a}))


def unpack():
    *a, b, c = Countdown(2)
    return sorted((k, str(v)[:10]) for k, v in locals().items())


show("unpack", unpack)


def loops():
    out = []
    for i in []:
        if i == 99:
            continue
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
show("comprehension", lambda: ({x % 3 for x in range(10)},))


print('== views')
d = {"a": 1, "b": 2, 2.5: 'x'}
e = {"b": 2, "d": 4}
show("views", lambda: sorted(d.keys() - ['a'], key=str))
show("items", lambda: sorted(d.items() - e.items(), key=str))
show("compare", lambda: (d.keys() != {"a", "b"}, d.keys().isdisjoint(e), ("a", 1) in d.items(), 1 in d.values(), d == dict(reversed(d.items()))))
show("methods", lambda: (d.update(x=1, y=2), d))
show("operators", lambda: {v: k for k, v in e.items()})
def grow():
    for key in d:
        d.clear()
    return d


show("changing", grow)
s = {1, 2, 3, 2}
show("sets", lambda: s.copy())
show("set operators", lambda: (s, s ^ set(), {frozenset({1}): 1}))


e = ValueError('multi\nline')
e.add_note('first note')
e.add_note('é')
raise e
