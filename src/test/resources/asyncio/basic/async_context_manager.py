import asyncio


class Connection:
    async def __aenter__(self):
        print("opening")
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("closing", kind and kind.__name__, error)
        await asyncio.sleep(1)
        return kind is ValueError


async def main():
    async with Connection() as connection:
        print(type(connection).__name__)
    async with Connection():
        raise ValueError("swallowed")
    print(asyncio.get_running_loop().time())


asyncio.run(main())
