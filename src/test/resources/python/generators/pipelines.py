def numbers():
    n = 1
    while True:
        yield n
        n += 1


def take(n, source):
    for _, item in zip(range(n), source):
        yield item


def squares(source):
    return (x * x for x in source)


def odd(source):
    for x in source:
        if x % 2:
            yield x


print(list(take(5, odd(squares(numbers())))))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(2, Tree(1), Tree(4, Tree(3)))))
