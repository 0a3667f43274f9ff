import asyncio
async def coro():
    pass
async def main():
    try:
        await asyncio.wait([coro(), coro()])
    except TypeError as e:
        print(e)
    print("end")
asyncio.run(main())
try:
    asyncio.create_task(coro())
except RuntimeError as e:
    print(e)
print(1)
async def m2():
    try:
        asyncio.run(coro())
    except RuntimeError as e:
        print(e)
    x = coro()
    await asyncio.sleep(1)
asyncio.run(m2())
async def m3():
    async def inner():
        coro()
        c = coro()
        return 1
    await inner()
    def f():
        c = coro()
        return 1
    f()
    await asyncio.create_task(inner())
    await asyncio.gather(inner())
asyncio.run(m3())
