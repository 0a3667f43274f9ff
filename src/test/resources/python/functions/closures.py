def adder(n):
    return lambda x: x + n


add5 = adder(5)
print(add5(10), adder("a")("b"))


def outer():
    items = []

    def add(x):
        items.append(x)
        return items

    return add


add = outer()
add(1)
print(add(2), add.__closure__[0].cell_contents, add.__code__.co_freevars)
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])


def compose(*functions):
    def composed(x):
        for function in functions:
            x = function(x)
        return x

    return composed


print(compose(str, len, lambda n: n * 2)(12345))
