class Letters:
    def __init__(self, text):
        self.text = text

    def __getitem__(self, i):
        return self.text[i]


print(list(Letters("abc")), "b" in Letters("abc"), [*Letters("xy")])


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(5)), dict(zip("ab", Countdown(2))))


class Bad:
    def __iter__(self):
        return 5


try:
    iter(Bad())
except TypeError as error:
    print(error)


class Both:
    def __reversed__(self):
        return iter("rev")

    def __contains__(self, x):
        return x == 1

    def __length_hint__(self):
        return 3


print(list(reversed(Both())), 1 in Both(), 2 in Both())
try:
    list(Both())
except TypeError as error:
    print(error)
