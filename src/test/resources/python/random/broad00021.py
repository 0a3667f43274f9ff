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

    __iter__ = None


for text in ("list(Countdown(3))", "sum(Countdown(3))", "max(Countdown(2))", "2 in Countdown(3)", "99 in Countdown(3)", "list(zip(Countdown(3), 'ab'))", "dict(enumerate(Countdown(2)))", "sorted(Countdown(3))", "a_list(*Countdown(2))", "[*Countdown(2), 0]", "next(Countdown(1))", "next(iter(Countdown(0)), 'end')", "list(reversed(Countdown(3)))", "iter(Countdown(1)) is not None", "len(Countdown(3))", "list(map(lambda x: x + 1, Countdown(2)))", "tuple(x for x in Countdown(2) for y in Countdown(x))", "[x for x in Countdown(3) if x]", "set(Countdown(2)) | {5}", "' '.join(map(str, Countdown(2)))", "any(Countdown(0))", "list(filter(None, Countdown(3)))", "Countdown(3)[0]", "Countdown(3)[5]"):
    show(text, lambda: eval(text, {**globals(), 'a_list': lambda *a: a}))


def unpack():
    a, (b, *c), *d = 1, 'xyz', 2, 3
    return sorted((k, str(v)[:10]) for k, v in locals().items())


show("unpack", unpack)


def loops():
    out = []
    for i in []:
        if i == 'b':
            break
        out.append(i)
    else:
        out.append('else')
    n = 0
    while n < 5:
        n += 1
        if n == 2: n = 10
        out.append(n)
    else:
        out.append('while else')
    return out, i


show("loops", loops)
show("comprehension", lambda: ([(x, y) for x in 'ab' for y in '12' if x + y != 'a1'],))


raise SystemExit
