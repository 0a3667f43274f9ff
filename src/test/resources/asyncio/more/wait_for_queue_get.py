import asyncio


async def producer(queue):
    await asyncio.sleep(2.5)
    await queue.put("finally")


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(producer(queue))
    while True:
        try:
            print(await asyncio.wait_for(queue.get(), timeout=1))
            break
        except TimeoutError:
            print("nothing yet", asyncio.get_running_loop().time())
    await task


asyncio.run(main())
