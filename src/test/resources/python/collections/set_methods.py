a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, a < a, a >= b, a.isdisjoint({9}))
a.add(7)
a.discard(100)
a.remove(1)
print(a, len(a), 7 in a, sorted(a), set([1, 1, 2]), frozenset([1, 2]) == {1, 2})
a.update([10, 11])
a -= {2}
a |= {5}
print(sorted(a), a.union([1], [2]) - {1}, {1, 2}.intersection([2]), {1}.symmetric_difference([2]))
print(set(), {*()}, {1}.issubset([1, 2]), {frozenset({1})}, hash(frozenset({1})) == hash(frozenset([1])))
for call in (lambda: a.remove(99), lambda: {[]}, lambda: set().pop(), lambda: {1} + {2}):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
