class Single:
    instance = None

    def __new__(cls, *args):
        print("new", args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, n):
        print("init", n)
        self.n = n


a, b = Single(1), Single(2)
print(a is b, a.n)


class Even(int):
    def __new__(cls, value):
        if value % 2:
            raise ValueError("odd")
        return super().__new__(cls, value)

    def half(self):
        return self // 2


e = Even(8)
print(e, e + 1, e.half(), type(e + 1).__name__, isinstance(e, int), repr(e))


class Name(str):
    def shout(self):
        return self.upper() + "!"


n = Name("ada")
print(n.shout(), n + "x", type(n + "x").__name__, len(n), {n: 1}["ada"])


class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]


s = Stack([1])
s.push(2)
print(s, s.peek(), len(s), s == [1, 2], isinstance(s, list), s[::-1], sorted(s))


class Other:
    def __new__(cls):
        return 5


print(Other())
try:
    object(1)
except TypeError as error:
    print(error)
try:
    Plain = type("Plain", (), {})
    Plain(1)
except TypeError as error:
    print(error)
