x = [1, 2, 3]
del x[0], x[-1]
print(x)
y = 5
del y
try:
    y
except NameError as error:
    print(error)
try:
    assert x == [], f"not empty: {x}"
except AssertionError as error:
    print("AssertionError", error)
try:
    assert False
except AssertionError as error:
    print(repr(error))


class Thing:
    pass


thing = Thing()
thing.a = 1
del thing.a
try:
    thing.a
except AttributeError as error:
    print(error)
