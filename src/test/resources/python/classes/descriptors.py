class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}")
        instance.__dict__[self.name] = value


class Person:
    name = Typed(str)
    age = Typed(int)


p = Person()
print(p.name)
p.name = "Ada"
print(p.name, type(Person.age).__name__)
try:
    p.age = "old"
except TypeError as error:
    print(error)


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        print("computing")
        value = instance.__dict__[self.function.__name__] = self.function(instance)
        return value


class Data:
    @Lazy
    def total(self):
        return 42


d = Data()
print(d.total, d.total)
