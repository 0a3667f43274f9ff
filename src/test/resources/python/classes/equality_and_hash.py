class Key:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


try:
    hash(Key(1))
except TypeError as error:
    print(error)
print(Key(1) == Key(1), Key(1) != Key(2), Key(1) == 1, Key(1) in [Key(1)], [Key(1)].index(Key(1)))


class Hashed(Key):
    def __hash__(self):
        return hash(self.n)


print({Hashed(1), Hashed(1), Hashed(2)}.__len__(), {Hashed(3): "x"}[Hashed(3)])


class Odd:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return "less"

    def __bool__(self):
        return False


o = Odd()
print(o == o, o == 1, o < 1, not o, o != 5)
try:
    o <= 1
except TypeError as error:
    print(error)


class BadBool:
    def __bool__(self):
        return 5


try:
    bool(BadBool())
except TypeError as error:
    print(error)


class Sized:
    def __len__(self):
        return -1


try:
    len(Sized())
except ValueError as error:
    print(error)
