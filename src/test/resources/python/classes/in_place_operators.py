class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __add__(self, other):
        return Bag(*self.items, *other.items)

    def __iadd__(self, other):
        self.items += other.items
        return self

    def __sub__(self, other):
        return Bag(*(x for x in self.items if x not in other.items))

    def __and__(self, other):
        return Bag(*(x for x in self.items if x in other.items))

    def __lshift__(self, item):
        self.items.append(item)
        return self

    def __rmul__(self, n):
        return Bag(*self.items * n)

    def __truediv__(self, n):
        return len(self.items) / n

    def __mod__(self, n):
        return [x for x in self.items if x % n == 0]

    def __pow__(self, n, mod=None):
        return (n, mod)

    def __divmod__(self, n):
        return "divmod", n

    def __radd__(self, other):
        return ("radd", other)

    def __rsub__(self, other):
        return ("rsub", other)

    def __repr__(self):
        return f"Bag{tuple(self.items)}"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"


a = Bag(1, 2)
alias = a
a += Bag(3)
print(a, alias is a, a + Bag(4), a - Bag(1), a & Bag(2, 3), a << 9 << 10, 2 * Bag(1), a / 2, a % 3, a**2, pow(a, 2, 3), divmod(a, 4), 5 + a, 5 - a, +a, ~a, sum([Bag(1)], start=Bag()))
b = a
b -= Bag(9)
print(b, a is b)


class Right:
    def __radd__(self, other):
        return f"{other!r} + right"

    def __eq__(self, other):
        return "eq"

    def __gt__(self, other):
        return "gt"


class SubInt(int):
    def __radd__(self, other):
        return "sub first"


print(1 + Right(), [] + Right() if False else "skip", 1 == Right(), 1 < Right(), 1 + SubInt(5), SubInt(5) + 1)
