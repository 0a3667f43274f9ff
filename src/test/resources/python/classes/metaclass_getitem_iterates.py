"""A class is gone through by its metaclass's __getitem__, as any object is by that of its class."""


class Letters(type):
    def __getitem__(cls, i):
        return "abc"[i]


class A(metaclass=Letters):
    pass


class Alias:
    def __class_getitem__(cls, item):
        return item


print(list(A), "b" in A, "z" in A)
first, *others = A
print(first, others)
print(list(list[int]), len([*list[int]]))
for x in (int, Alias, int | str, {}.values):
    try:
        print(list(x))
    except TypeError as error:
        print(error)
    try:
        print(1 in x)
    except TypeError as error:
        print(error)
