import asyncio


async def ticker(delay, to):
    for i in range(to):
        yield i
        await asyncio.sleep(delay)


async def evens(source):
    async for n in source:
        if n % 2 == 0:
            yield n


async def batch(source, size):
    items = []
    async for item in source:
        items.append(item)
        if len(items) == size:
            yield tuple(items)
            items.clear()
    if items:
        yield tuple(items)


async def merge(*sources):
    queue = asyncio.Queue()
    done = object()

    async def drain(source):
        async for item in source:
            await queue.put(item)
        await queue.put(done)

    tasks = [asyncio.create_task(drain(s)) for s in sources]
    left = len(tasks)
    while left:
        item = await queue.get()
        if item is done:
            left -= 1
        else:
            yield item


async def main():
    async for group in batch(evens(ticker(0.1, 10)), 2):
        print(group, round(asyncio.get_running_loop().time(), 1))
    print([x async for x in merge(ticker(0.2, 3), ticker(0.3, 3), evens(ticker(0.1, 4)))])


asyncio.run(main())
