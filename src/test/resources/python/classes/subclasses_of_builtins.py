"""What derives from a built-in class: the built-in ones first, then the program's own."""


class Own(ValueError):
    pass


class Second(Own):
    pass


class Text(str):
    pass


def tree(cls, depth=0):
    print("  " * depth + cls.__name__)
    for below in cls.__subclasses__():
        if below.__module__ in ("builtins", "__main__"):
            tree(below, depth + 1)


for root in (ArithmeticError, LookupError, ConnectionError, RuntimeError, SyntaxError, Warning, Own):
    tree(root)
print(Own in ValueError.__subclasses__(), Text in str.__subclasses__(), Second in ValueError.__subclasses__(), bool in int.__subclasses__())


class A:
    pass


class B(A, int):
    pass


class C(A, dict):
    pass


print(B.__base__, C.__base__, A.__base__, bool.__base__)


class Sub:
    def __init_subclass__(cls):
        super().__init_subclass__()


def define():
    class Child(A, option=1):
        pass


for make in (define, lambda: type("Made", (A,), {}, extra=1)):
    try:
        make()
    except TypeError as error:
        print(error)
import datetime

try:
    datetime(2020, 1, 1)
except TypeError as error:
    print(error)
