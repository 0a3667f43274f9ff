"""Threads that block inside calls which native code makes wait there, and the others go on."""
# oracle: threads

import collections
import contextlib
import contextvars
import functools
import itertools
import operator
import threading
import time


def slow(x):
    time.sleep(1)
    return x


def steps():
    for i in range(2):
        yield slow(i)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return slow(self.n)


class Slow:
    def __enter__(self):
        return slow(self)

    def __exit__(self, *exc):
        slow(exc)

    @property
    def value(self):
        return slow(1)

    @functools.cached_property
    def cached(self):
        return slow(1)

    def __getattr__(self, name):
        return slow(name)

    def __getitem__(self, key):
        return slow(key)

    def __eq__(self, other):
        return slow(True)

    def __hash__(self):
        return 1

    def __lt__(self, other):
        return slow(True)

    def __add__(self, other):
        return slow(1)

    def __len__(self):
        return slow(1)

    def __bool__(self):
        return slow(True)

    def __repr__(self):
        return slow("Slow()")

    def __contains__(self, item):
        return slow(True)

    def __iter__(self):
        return iter([slow(1)])


@functools.lru_cache
def cached(name):
    return slow(name)


thing = Slow()
WAYS = {
    "list of map": lambda: list(map(slow, [1, 2])),
    "loop over map": lambda: [x for x in map(slow, [1, 2])],
    "sum": lambda: sum(slow(x) for x in (1, 2)),
    "list of generator": lambda: list(steps()),
    "star": lambda: [*steps()],
    "any": lambda: any(slow(x) > 1 for x in (1, 2)),
    "max": lambda: max([1, 2], key=slow),
    "sorted": lambda: sorted([1, 2], key=slow),
    "filter": lambda: list(filter(slow, [1, 2])),
    "reduce": lambda: functools.reduce(lambda a, b: slow(a + b), [1, 2, 3]),
    "dict": lambda: dict((x, slow(x)) for x in (1, 2)),
    "join": lambda: ",".join(slow(x) for x in "ab"),
    "zip": lambda: list(zip(steps(), steps())),
    "next": lambda: next(steps()),
    "iterator of a class": lambda: [x for x in Countdown(2)],
    "unpacking": lambda: (lambda a, b: a)(*Countdown(2)),
    "sentinel": lambda: [x for x in iter(functools.partial(slow, None), None)],
    "starmap": lambda: list(itertools.starmap(slow, [(1,), (2,)])),
    "lru_cache": lambda: cached(threading.current_thread().name),
    "context": lambda: contextvars.copy_context().run(slow, 1),
    "exit stack": lambda: contextlib.ExitStack().enter_context(thing),
    "property": lambda: thing.value,
    "attribute": lambda: getattr(thing, "other"),
    "attrgetter": lambda: operator.attrgetter("another")(thing),
    "item": lambda: thing[1],
    "equal": lambda: thing == thing,
    "key": lambda: {thing: 1}[Slow()],
    "less": lambda: thing < thing,
    "sum of two": lambda: thing + 1,
    "length": lambda: len(thing),
    "truth": lambda: 1 if thing else 2,
    "repr": lambda: f"{thing!r}",
    "contains": lambda: 1 in thing,
    "iter": lambda: [x for x in thing],
    "missing": lambda: collections.defaultdict(lambda: slow(1))["x"],
    "eval": lambda: eval("slow(1)"),
    "exec": lambda: exec("slow(1)"),
}

for name, way in WAYS.items():
    began = time.monotonic()
    threads = [threading.Thread(target=way, name=f"{name} {i}") for i in range(2)]
    threads.append(threading.Thread(target=time.sleep, args=(0.25,)))
    for thread in threads:
        thread.start()
    threads[-1].join()
    first = time.monotonic() - began
    for thread in threads:
        thread.join()
    print(name, first, time.monotonic() - began)
