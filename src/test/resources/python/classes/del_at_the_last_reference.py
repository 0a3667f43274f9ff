# Where objects with __del__ come to their end.
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("deleted", self.name)
nodes = [Node("c"), Node("d")]
print(1)
x = nodes.pop(0)
print(2)
x = None
print("popped")
del nodes
print("end")
d = {1: Node("e")}
d[1] = 2
print("replaced")
d[1] = Node("f")
del d[1]
print("removed")
class O: pass
o = O()
o.n = Node("g")
o.n = Node("h")
print("attr")
del o.n
print("attr2")
o.n = Node("i")
o = None
print("o")
for n in [Node("l"), Node("m")]:
    print(n.name)
n = None
print("loop")
a, b = Node("n"), Node("o")
a.b = b
b.a = a
a = b = None
print("cycle")
import gc
gc.collect()
print("collected")
def f():
    x = Node("p")
    raise ValueError
try:
    f()
except ValueError:
    print("except")
print("after")
with_ = Node("q")


class Faulty:
    def __del__(self):
        raise ValueError("in __del__")


Faulty()
print("kept going")
