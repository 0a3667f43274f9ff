class Empty:
    pass


def todo(): ...


def nothing():
    """Only a docstring."""


print(todo(), nothing(), Empty.__name__, ..., Ellipsis is ..., nothing.__doc__, Empty.__doc__)
if True: print("one line"); print("two statements")
for i in range(2): print(i, end=" ")
print()
x = 1; y = 2; print(x + y)
