# Ends: itself.
import copy
import json


def attempt(action):
    try:
        action()
    except RecursionError:
        return
    raise AssertionError("no RecursionError")


one, two, three, four = [], [], (), {}
for _ in range(50_000):
    one, two, three, four = [one], [two], (three,), {1: four}
attempt(lambda: repr(one))
attempt(lambda: one == two)
attempt(lambda: str(four))
attempt(lambda: json.dumps(one))
attempt(lambda: json.loads("[" * 100_000))
hash(three)
copy.deepcopy(one)
isinstance(1, three)
