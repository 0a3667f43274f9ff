# Ends: ValueError.
error = None
for number in range(3000):
    following = ValueError(number)
    following.__context__ = error
    error = following
raise error
