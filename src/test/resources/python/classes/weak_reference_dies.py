# A weak reference forgets its object and calls back, the newest reference first.
import gc
import weakref


class Thing:
    pass


thing = Thing()
first = weakref.ref(thing, lambda ref: print("first", ref() is None))
second = weakref.ref(thing, lambda ref: print("second", ref is second))
print(first() is thing, first == second, hash(first) == hash(thing))
thing = None
print(first(), second(), first == second)


def scope():
    local = Thing()
    return weakref.ref(local)


print(scope()())
ring = Thing()
ring.me = ring
last = weakref.ref(ring)
del ring
print(last() is None)
gc.collect()
print(last() is None)


def wrong(ref):
    raise KeyError("callback")


other = Thing()
bad = weakref.ref(other, wrong)
del other
print("end")
