"""`__await__` may give out the iterator of a future, of a task or of a coroutine; await takes no bare iterator."""
import asyncio


class Box:
    def __init__(self, inside):
        self.inside = inside

    def __await__(self):
        return self.inside.__await__()


class Iterated(Box):
    def __await__(self):
        return iter(self.inside)


class Delegating(Box):
    def __await__(self):
        return (yield from self.inside.__await__())


async def eight():
    await asyncio.sleep(1)
    return 8


async def main():
    loop = asyncio.get_running_loop()
    for box in Box, Iterated, Delegating:
        later, failing = loop.create_future(), loop.create_future()
        loop.call_later(1, later.set_result, 5)
        loop.call_later(2, failing.set_exception, KeyError("no"))
        print(box.__name__, await box(later), await box(later), await box(asyncio.create_task(eight())))
        try:
            await box(failing)
        except KeyError as e:
            print(repr(e))
        waiting = asyncio.create_task(asyncio.wait_for(box(loop.create_future()), 1))
        try:
            await waiting
        except TimeoutError as e:
            print(repr(e))
    print(await Box(eight()))
    coroutine = eight()
    for iterator in loop.create_future().__await__(), coroutine.__await__(), iter([1]):
        try:
            await iterator
        except TypeError as e:
            print(e)
    coroutine.close()


asyncio.run(main())
