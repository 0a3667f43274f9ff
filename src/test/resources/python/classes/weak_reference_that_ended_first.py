"""A weak reference calls back only while it is there itself, and never from the cycle it is lost in."""

import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name


def tells(what):
    return lambda reference: print(what, "is gone")


def looks(thing):
    reference = weakref.ref(thing, tells("what was looked at"))
    return reference() is thing


def thing_first():
    thing = Thing("first")
    reference = weakref.ref(thing, tells("thing"))
    print(reference().name)


def reference_first():
    reference = None
    thing = Thing("second")
    reference = weakref.ref(thing, tells("never"))
    print(reference().name)


thing = Thing("local reference")
print(looks(thing))
del thing
print("nothing was said")

thing_first()
reference_first()

thing = Thing("in a list")
references = [weakref.ref(thing, tells(n)) for n in range(4)]
del references[1], references[0]
del thing
print("those that were left told")

thing = Thing("replaced")
reference = weakref.ref(thing, tells("old"))
reference = weakref.ref(thing, tells("new"))
thing = None


def cycle(outside):
    thing = Thing("cycle")
    thing.me = thing
    thing.inside = weakref.ref(thing, tells("inside"))
    outside.append(weakref.ref(thing, tells("outside")))


outside = []
cycle(outside)
print("collects")
gc.collect()
print(outside[0]())


class Node:
    def __init__(self, parent=None):
        self.children = []
        self.parent = weakref.ref(parent, tells("parent")) if parent else None
        if parent:
            parent.children.append(self)


root = Node()
leaf = Node(root)
leaf.parent().children.clear()
root = None
print(leaf.parent())

last = Thing("at the end")
kept = weakref.ref(last, tells("last"))
last.me = last
print("end")
