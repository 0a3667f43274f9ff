"""Timer handles compare by deadline, and are equal when they make the same call."""

import asyncio, sys

f = lambda: None


def g(*a):
    pass


async def main():
    l = asyncio.get_running_loop()
    t1 = l.call_at(1, f)
    t2 = l.call_at(1, f)
    t3 = l.call_at(2, g, 1)
    t4 = l.call_at(1, g)
    print(
        t1 == t2,
        t1 == t4,
        t1 < t3,
        t1 <= t2,
        t1 > t3,
        t3 >= t1,
        t1 != t3,
        hash(t1) == hash(t2),
        hash(t1) == hash(t3),
    )
    print(sorted([t3, t1]) == [t1, t3], t1.when(), t1.cancelled(), t1.cancel(), t1.cancelled(), t1 == t2, t1)
    for op in (lambda: t1 == 3, lambda: t1 <= "a"):
        try:
            print(op())
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    h, h2 = (l.call_soon(f), l.call_soon(f))
    print(h == h2, h == h, h.get_context() is not None)
    try:
        h < h2
    except TypeError as e:
        print(e)
    h.cancel()
    h.cancel()
    print(h, h.cancelled())
    import heapq

    q = []
    heapq.heappush(q, t3)
    heapq.heappush(q, t2)
    print(heapq.heappop(q) is t2)


asyncio.run(main())
