x = 5
print(x is 5 or x is not "a")
print("done", ~True)
assert (x, "always true")
text = "\d"
print(len(text))
