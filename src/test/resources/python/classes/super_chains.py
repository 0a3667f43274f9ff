class Base:
    def __init__(self, **kwargs):
        print("Base", kwargs)


class Left(Base):
    def __init__(self, left=None, **kwargs):
        print("Left", left)
        super().__init__(**kwargs)


class Right(Base):
    def __init__(self, right=None, **kwargs):
        print("Right", right)
        super().__init__(**kwargs)


class Both(Left, Right):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)


Both(left=1, right=2, other=3)


class Parent:
    @classmethod
    def create(cls):
        return cls.__name__

    @staticmethod
    def helper():
        return "helper"

    @property
    def name(self):
        return "parent"


class Child(Parent):
    @classmethod
    def create(cls):
        return "child of " + super().create()

    @property
    def name(self):
        return super().name + "'s child"


print(Child.create(), Child().name, Child.helper(), super(Child, Child()).name)
try:
    super().x
except RuntimeError as error:
    print(error)
print(Child.__mro__[1].__name__, Child.__bases__[0] is Parent)
