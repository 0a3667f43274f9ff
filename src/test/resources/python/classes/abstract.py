from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name} of {self.area()}"


class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Half(Shape):
    def area(self):
        return 0


print(Square(3).describe())
for cls in Shape, Half:
    try:
        cls()
    except TypeError as error:
        print(error)
print(isinstance(Square(1), Shape), Shape.__abstractmethods__ == {"area", "name"})
