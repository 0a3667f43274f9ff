import asyncio


async def user(name, lock):
    async with lock:
        print(name, "has it")
        await asyncio.sleep(2)


async def main():
    lock = asyncio.Lock()
    a, b, c = (asyncio.create_task(user(n, lock)) for n in "abc")
    await asyncio.sleep(1)
    b.cancel()
    await asyncio.wait([a, b, c])
    print(b.cancelled(), asyncio.get_running_loop().time())


asyncio.run(main())
