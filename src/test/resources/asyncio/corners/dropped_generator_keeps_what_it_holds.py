"""What a dropped asynchronous generator holds ends when the loop has closed it; a coroutine that call_soon gets back, at once."""
import asyncio


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


async def inner():
    return 1


async def numbers(name):
    resource = Resource(name)
    kept = inner()
    try:
        yield 1
        yield await kept
    finally:
        await asyncio.sleep(0.1)
        print("closed", resource.name)
        kept.close()


async def main():
    async for number in numbers("first"):
        break
    print("left the loop")
    await asyncio.sleep(0.5)
    second = numbers("second")
    await anext(second)
    second = None
    print("dropped")
    await asyncio.sleep(0.5)
    loop = asyncio.get_running_loop()
    loop.call_soon(inner)
    await asyncio.sleep(0)
    print("one")
    loop.call_later(0.1, lambda: Resource("third"))
    await asyncio.sleep(1)
    print("two")
    try:
        import nothing_of_this_name
    except ImportError as e:
        print(e.msg, e.name)


asyncio.run(main())
