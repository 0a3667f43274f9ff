a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, a is not c, None is None, id(a) == id(b))
x = 5
y = 5
print(x is y, a is not None, type(x) is int)
b.append(2)
print(a, c)
print(a + c is a, a.copy() is a, a[:] == a, tuple((1,)) == (1,))
