# sys.set_asyncgen_hooks: who is told of asynchronous generators, outside a loop and inside.
import asyncio
import sys


async def numbers(name):
    try:
        for n in range(3):
            yield n
    finally:
        print("closing", name)


def first(agen):
    print("first:", agen.__name__, agen.ag_frame is not None)


def last(agen):
    print("finalizer:", agen.__name__)
    asyncio.ensure_future(agen.aclose())


print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=first, finalizer=last)
hooks = sys.get_asyncgen_hooks()
print(hooks.firstiter is first, hooks.finalizer is last, len(hooks), type(hooks).__name__)

async def main():
    inside = sys.get_asyncgen_hooks()
    print("in the loop:", inside.firstiter is first, inside.finalizer is last, callable(inside.firstiter))
    async for n in numbers("plain"):
        print("plain", n)
    sys.set_asyncgen_hooks(firstiter=first)
    async for n in numbers("told"):
        print("told", n)
        break
    await asyncio.sleep(0)
    sys.set_asyncgen_hooks(finalizer=last)
    async for n in numbers("by the program"):
        print(n)
        break
    await asyncio.sleep(0)
    sys.set_asyncgen_hooks(*inside)
    async for n in numbers("again"):
        pass


asyncio.run(main())
print(sys.get_asyncgen_hooks().firstiter is first)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
for wrong in ({"firstiter": 3}, {"finalizer": "x"}):
    try:
        sys.set_asyncgen_hooks(**wrong)
    except TypeError as error:
        print(error)
