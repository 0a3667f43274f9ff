"""Where a coroutine was made: cr_origin, and what the warning of one that was never awaited says of it."""

import asyncio, sys, inspect


async def f():
    pass


def make():
    return f()


def more():
    return make()


print(sys.get_coroutine_origin_tracking_depth())
c = more()
print(c.cr_origin)
c.close()
sys.set_coroutine_origin_tracking_depth(1)
c = more()
print(c.cr_origin)
c.close()
sys.set_coroutine_origin_tracking_depth(3)
c = more()
print([(a.rsplit("/")[-1], b, d) for a, b, d in c.cr_origin][:2])
c.close()
for bad in (-1, "a", 1.5, None):
    try:
        sys.set_coroutine_origin_tracking_depth(bad)
    except Exception as e:
        print(type(e).__name__, e)
try:
    sys.set_coroutine_origin_tracking_depth(depth=2)
    print(sys.get_coroutine_origin_tracking_depth())
except Exception as e:
    print(type(e).__name__, e)
sys.set_coroutine_origin_tracking_depth(2)
more()
print("after")
sys.set_coroutine_origin_tracking_depth(0)
more()
