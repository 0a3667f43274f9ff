import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("deleted", self.name)


a = Node("a")
ref = weakref.ref(a)
print(ref() is a)
a = None
print(ref())


def scope():
    b = Node("b")
    print("in scope")


scope()
print("after scope")
nodes = [Node("c"), Node("d")]
nodes.pop(0)
print("popped")
del nodes
print("end")
