import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, size):
        self.free = asyncio.Queue()
        for n in range(size):
            self.free.put_nowait(f"connection {n}")

    @asynccontextmanager
    async def connection(self):
        connection = await self.free.get()
        try:
            yield connection
        finally:
            self.free.put_nowait(connection)


async def query(pool, n, seconds):
    try:
        async with asyncio.timeout(3), pool.connection() as connection:
            await asyncio.sleep(seconds)
            print(f"{asyncio.get_running_loop().time():.1f} query {n} on {connection}")
    except TimeoutError:
        print(f"{asyncio.get_running_loop().time():.1f} query {n} timed out")


async def main():
    pool = Pool(2)
    await asyncio.gather(*(query(pool, n, s) for n, s in enumerate((1, 2, 2, 5, 0.5, 1))))
    print(pool.free.qsize(), "free")


asyncio.run(main())
