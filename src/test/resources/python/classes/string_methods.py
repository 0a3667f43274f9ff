class Card:
    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __str__(self):
        return f"{self.rank} of {self.suit}"


class Point:
    def __repr__(self):
        return "P"


class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __bytes__(self):
        return b"bytes"

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __index__(self):
        return 2

    def __bool__(self):
        return False

    def __complex__(self):
        return 1j

    def __round__(self, n=None):
        return ("rounded", n)


b = Both()
print(Card("Ace", "Spades"), str(Point()), [Both()], f"{b} {b!r}", bytes(b), int(b), float(b), [10, 20, 30][b], "ab" * b, bool(b), complex(b), round(b), round(b, 2), hex(b), range(b))
print("%s %r" % (b, b), "{} {!r}".format(b, b), str([b, (b,)]), {b: b})


class BadStr:
    def __str__(self):
        return 5


try:
    str(BadStr())
except TypeError as error:
    print(error)
