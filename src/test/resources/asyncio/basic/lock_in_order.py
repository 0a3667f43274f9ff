import asyncio


async def user(name, lock):
    print(name, "wants")
    async with lock:
        print(name, "has", asyncio.get_running_loop().time())
        await asyncio.sleep(1)
    print(name, "released")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(user(n, lock) for n in "abc"))
    print(lock.locked())


asyncio.run(main())
