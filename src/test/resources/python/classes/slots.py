class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y=0):
        self.x, self.y = x, y


p = Point(1)
print(p.x, p.y, hasattr(p, "__dict__"), Point.__slots__)
for action in (lambda: setattr(p, "z", 1), lambda: p.z, lambda: p.__dict__):
    try:
        action()
    except AttributeError as error:
        print(error)
del p.x
try:
    p.x
except AttributeError as error:
    print(error)


class Child(Point):
    pass


c = Child(1)
c.anything = 2
print(c.__dict__, c.x)
