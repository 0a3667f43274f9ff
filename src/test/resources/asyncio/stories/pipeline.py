import asyncio


async def source(out, n):
    for i in range(n):
        await asyncio.sleep(0.1)
        await out.put(i)
    await out.put(None)


async def stage(function, inp, out, seconds):
    while (item := await inp.get()) is not None:
        await asyncio.sleep(seconds)
        await out.put(function(item))
    await out.put(None)


async def sink(inp):
    total = 0
    while (item := await inp.get()) is not None:
        total += item
        print(f"{asyncio.get_running_loop().time():.1f}: {item}")
    return total


async def main():
    a, b, c = (asyncio.Queue(1) for _ in range(3))
    async with asyncio.TaskGroup() as group:
        group.create_task(source(a, 5))
        group.create_task(stage(lambda x: x + 1, a, b, 0.2))
        group.create_task(stage(lambda x: x * x, b, c, 0.05))
        result = group.create_task(sink(c))
    print("total", result.result())


asyncio.run(main())
