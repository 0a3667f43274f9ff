class Counter:
    total = 0
    names = []

    def __init__(self, name):
        self.name = name
        type(self).total += 1
        self.names.append(name)

    @classmethod
    def report(cls):
        return f"{cls.__name__}: {cls.total} {cls.names}"


class Sub(Counter):
    pass


a, b = Counter("a"), Sub("b")
print(Counter.report(), Sub.report(), a.total, b.total)
a.total = 99
print(a.total, Counter.total, "total" in a.__dict__, vars(b))
del a.total
print(a.total)
Counter.added = "later"
print(b.added, hasattr(Sub, "added"), "added" in Sub.__dict__)
