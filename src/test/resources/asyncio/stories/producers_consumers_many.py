import asyncio
import random


async def produce(n, queue):
    for i in range(3):
        await asyncio.sleep(random.random())
        item = f"{n}-{i}"
        await queue.put(item)
        print(f"producer {n} put {item} ({queue.qsize()} waiting)")


async def consume(n, queue, eaten):
    while True:
        item = await queue.get()
        await asyncio.sleep(random.uniform(0.1, 0.9))
        eaten.setdefault(n, []).append(item)
        queue.task_done()


async def main():
    random.seed(444)
    queue, eaten = asyncio.Queue(maxsize=3), {}
    producers = [asyncio.create_task(produce(n, queue)) for n in range(3)]
    consumers = [asyncio.create_task(consume(n, queue, eaten)) for n in range(2)]
    await asyncio.gather(*producers)
    print("---- done producing")
    await queue.join()
    for c in consumers:
        c.cancel()
    print(eaten, f"{asyncio.get_running_loop().time():.4f}")


asyncio.run(main())
