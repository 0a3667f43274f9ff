import asyncio
import weakref


class Resource:
    pass


async def holds(resource):
    async with asyncio.timeout(0.1) as limit:
        await asyncio.sleep(0)
    await asyncio.sleep(1)
    return limit


async def works(resource):
    await asyncio.sleep(0.1)


def told(name):
    return lambda reference: print(name, "ended")


async def watched(make, name):
    resource = Resource()
    reference = weakref.ref(resource, told(name))
    task = asyncio.create_task(make(resource))
    del resource
    await asyncio.sleep(0.2)
    print(name, "cancelled", task.cancel(), reference() is None)
    await asyncio.wait([task])
    del task
    print(name, reference() is None)
    await asyncio.sleep(0)


async def unwatched():
    resource = Resource()
    weakref.ref(resource, told("reference that nobody kept"))
    await asyncio.sleep(0)


async def main():
    await watched(works, "plain")
    await watched(holds, "in a cycle")
    await unwatched()
    print("end")


asyncio.run(main())
