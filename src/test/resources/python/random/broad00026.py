def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== text')
s = '123'
t = '1.5e3'
for name, args in (("split", [None]), ("lstrip", []), ("count", ['o', -5]), ("replace", ['a', 5]), ("ljust", ['a']), ("removesuffix", [3]), ("startswith", [('a', 1)]), ("join", [5]), ("splitlines", [2]), ("swapcase", ())):
    show(name, getattr(s, name), *args)
    show(name, getattr(s.encode(), name, len), *[a.encode() if isinstance(a, str) else a for a in args])
show("items", lambda: (s[::-1], s * -1, s + t, t in s, s < t, sorted(s)[:4], list(s)[-2:], s.islower()))
show("translate", lambda: s.translate(str.maketrans({'a': None, 'h': 'HH', 108: 76})))
show("convert", lambda: repr(s))
