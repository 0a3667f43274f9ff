import asyncio


class ReadWriteLock:
    def __init__(self):
        self.condition = asyncio.Condition()
        self.readers = 0
        self.writing = False

    async def acquire_read(self):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing)
            self.readers += 1

    async def release_read(self):
        async with self.condition:
            self.readers -= 1
            self.condition.notify_all()

    async def acquire_write(self):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing and self.readers == 0)
            self.writing = True

    async def release_write(self):
        async with self.condition:
            self.writing = False
            self.condition.notify_all()


async def reader(lock, n, data):
    await asyncio.sleep(0.3 * n)
    await lock.acquire_read()
    print(f"{asyncio.get_running_loop().time():.1f} reader {n} sees {data[-1]}")
    await asyncio.sleep(0.5)
    await lock.release_read()


async def writer(lock, n, data):
    await asyncio.sleep(0.4 * n)
    await lock.acquire_write()
    await asyncio.sleep(0.3)
    data.append(n)
    print(f"{asyncio.get_running_loop().time():.1f} writer {n} wrote")
    await lock.release_write()


async def main():
    lock, data = ReadWriteLock(), ["start"]
    await asyncio.gather(*(reader(lock, n, data) for n in range(4)), *(writer(lock, n, data) for n in range(2)))
    print(data)


asyncio.run(main())
