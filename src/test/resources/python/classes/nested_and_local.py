class Outer:
    class Inner:
        def where(self):
            return type(self).__qualname__

    value = Inner()

    def make(self):
        class Local:
            pass

        return Local()


def factory(name, **attributes):
    class Made:
        def __repr__(self):
            return f"{name}{sorted(attributes)}"

    Made.__name__ = name
    return Made


print(Outer.Inner().where(), Outer.value.where(), type(Outer().make()).__qualname__, factory("X", a=1)(), factory("Y").__name__, factory("Z").__qualname__)
print(Outer.__dict__["Inner"] is Outer.Inner, Outer.Inner.__module__)
x = "module"


class Scopes:
    x = "class"
    items = [x for _ in range(2)]
    get = lambda self: x

    def method(self):
        return x, self.x, Scopes.x


print(Scopes.items, Scopes().get(), Scopes().method())
