x = 5
print(x is 1, x is 1, x is 2)
print(x is 1); print(x is 1)
a = "\d" "\d"
b = ["\q", "\q", "\w"]
assert (1, "a"); assert (2, "b")
c = 1 is 1 or 1 is 1
