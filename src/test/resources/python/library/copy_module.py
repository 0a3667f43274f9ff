import copy

a = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(a), copy.deepcopy(a)
a[1].append("x")
a[2]["k"].append("y")
print(shallow, deep)


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


n = Node([1])
n.next = n
m = copy.deepcopy(n)
print(m is not n, m.next is m, m.value is n.value, m.value)
k = copy.copy(n)
print(k.value is n.value)
