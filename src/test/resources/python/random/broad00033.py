def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== slices')
for sequence in ([0, 1, 2, 3, 4, 5], (0, 1, 2, 3), "abcdef", range(0, 20, 3)):
    show("get", lambda: sequence[1:-1:-1])
items = [0, 1, 2, 3, 4, 5, 6]


def change():
    [items[0], *items[1:3]] = 'wxyz'


show("change", change)
print(items)
show("slice", lambda: (slice(-3, 5, -1).indices(0), slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), slice(3)))
show("range", lambda: max(range(0), default='none'))


def generator():
    yield 1
    raise ValueError('in generator')


for value in generator():
    print(value)
for value in (10 // n for n in (1, 0)):
    print(value)
