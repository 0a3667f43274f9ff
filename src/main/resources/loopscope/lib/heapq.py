"""Heaps in lists."""

from _heapq import heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop
from _heapq import heappushpop_max, heapreplace, heapreplace_max

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop",
           "heappush_max", "heappop_max", "heapify_max", "heapreplace_max", "heappushpop_max"]


def merge(*iterables, key=None, reverse=False):
    """Sorted iterables as one sorted stream."""
    heap = []
    for order, it in enumerate(map(iter, iterables)):
        for value in it:
            heap.append([value if key is None else key(value), -order if reverse else order, value, it])
            break
    push_first = heapreplace_max if reverse else heapreplace
    pop = heappop_max if reverse else heappop
    (heapify_max if reverse else heapify)(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            entry[0], entry[2] = value if key is None else key(value), value
            push_first(heap, entry)
            break
        else:
            pop(heap)


def nlargest(n, iterable, key=None):
    """The largest elements, the largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


def nsmallest(n, iterable, key=None):
    """The smallest elements, the smallest first."""
    return sorted(iterable, key=key)[:max(n, 0)]
