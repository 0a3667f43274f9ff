x = "global"


def outer():
    x = "outer"

    def inner():
        x = "inner"
        return x

    return inner(), x


print(outer(), x)


def defaults(a, b=x, c=[], d=None):
    c.append(a)
    return b, c, d


print(defaults(1), defaults(2), defaults(3, c=[]))
x = "changed"
print(defaults(4))


class Scope:
    x = 1
    y = [n for n in range(x)]

    def method(self):
        return x


print(Scope.y, Scope().method())
if True:
    block = "visible"
print(block, globals()["block"], "outer" in globals(), sorted(locals()) == sorted(globals()))


def local_names(a, b=2):
    c = 3
    return sorted(locals().items())


print(local_names(1))
for i in range(3):
    pass
print(i)
