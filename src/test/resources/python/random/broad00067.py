def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== copies')
import copy
import datetime


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)
    def __eq__(self, other):
        return self.value == other.value


tree = Node(1, [Node(2), Node([3])])
tree.children.append(5)
for maker in (copy.copy, copy.deepcopy, copy.replace if hasattr(copy, 'replace') else copy.copy):
    def made():
        other = maker(tree)
        return (other is tree, other.value, other.children is tree.children, len(other.children), other.children[0:1] == tree.children[0:1])
    show("copy", made)
show("deep", lambda: copy.deepcopy(bytearray(b'q')))
d = datetime.time(23, 59)
show("datetime", lambda: (str(d), repr(d), d.nothing))
show("parse", lambda: datetime.timedelta.max)


def recurse(n):
    return recurse(n + 1) + 1


recurse(0)
