import asyncio


async def immediate(n):
    print("immediate", n)
    return n


async def suspends(n):
    print("suspends", n)
    await asyncio.sleep(0)
    print("resumed", n)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(immediate(1))
    print("created", a.done(), a.result())
    b = asyncio.create_task(suspends(2))
    print("created", b.done())
    print(await asyncio.gather(a, b, immediate(3)))


asyncio.run(main())
