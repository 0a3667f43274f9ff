"""Objects end when the container that held them lets go, sequences from the end."""
import weakref


class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def section(title):
    print("--", title)


section("clear")
held = [D(1), D(2)]
held.clear()
section("slice")
held = [D(1), D(2), D(3)]
del held[:2]
section("item")
held[0] = None
section("negative item")
held = [D(1), D(2)]
held[-1] = D(3)
del held[-2]
section("slice assignment")
held[:] = []
section("set")
unique = {D(1)}
unique.clear()
section("dict")
named = {"a": D(1), "b": D(2)}
named["a"] = 5
named.clear()
section("loop over a list that has no name")
for one in [D(1), D(2)]:
    print("body", one.n)
print("loop is over")
del one


def swap():
    pair = [D(1), D(2)]
    pair[0], pair[1] = pair[1], pair[0]
    print([x.n for x in pair])
    pair[0] = pair[1]
    print("in swap")


swap()
section("tuple")
pair = (D(1), D(2))
pair = None
section("nested")
tree = {"a": [D(1), {"b": D(2)}]}
tree = None
section("finalize")
thing = D(1)
weakref.finalize(thing, print, "finalized")
del thing
print("end")
