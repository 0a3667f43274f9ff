# Ends: itself.
class Root:
    pass


last = Root
for n in range(2000):
    last = type(f"Class{n}", (last,), {})
waiting, seen = [Root], 0
while waiting:
    seen += 1
    waiting += waiting.pop().__subclasses__()
assert seen == 2001 and len(last.__mro__) == 2002
one = last()
one.name = 1
assert one.name == 1 and not hasattr(one, "other")
