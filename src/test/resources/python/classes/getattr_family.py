class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        print("getattr", name)
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        print("setattr", name, value)
        setattr(self.target, name, value)

    def __delattr__(self, name):
        print("delattr", name)


class Plain:
    x = 1


p = Proxy(Plain())
print(p.x)
p.y = 5
print(p.y)
del p.z
try:
    p.missing
except AttributeError as error:
    print(error)


class Loud:
    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)

    def method(self):
        return "called"


print(Loud().method())


class Items(dict):
    def __missing__(self, key):
        return key * 2


print(Items(a=1)["a"], Items()["b"])
