import asyncio


async def getter(name, queue):
    print(name, "waits")
    print(name, "got", await queue.get())


async def main():
    queue = asyncio.Queue()
    getters = [asyncio.create_task(getter(n, queue)) for n in "ab"]
    await asyncio.sleep(1)
    await queue.put(1)
    await queue.put(2)
    print("put both")
    await asyncio.gather(*getters)


asyncio.run(main())
