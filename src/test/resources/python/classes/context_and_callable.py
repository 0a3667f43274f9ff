class Indenter:
    def __init__(self):
        self.level = -1

    def __enter__(self):
        self.level += 1
        return self

    def __exit__(self, *exc):
        self.level -= 1

    def __call__(self, text):
        print("    " * self.level + text)


with Indenter() as show:
    show("a")
    with show:
        show("b")
        with show:
            show("c")
    show("d")


class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        return sum(c * x**i for i, c in enumerate(self.coefficients))


p = Polynomial(1, 2, 3)
print(p(0), p(2), list(map(p, range(3))), callable(p))
