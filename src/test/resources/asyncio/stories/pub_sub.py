import asyncio
from collections import defaultdict


class Bus:
    def __init__(self):
        self.topics = defaultdict(set)

    async def subscribe(self, topic):
        queue = asyncio.Queue(maxsize=2)
        self.topics[topic].add(queue)
        try:
            while True:
                message = await queue.get()
                if message is None:
                    return
                yield message
        finally:
            self.topics[topic].discard(queue)

    async def publish(self, topic, message):
        for queue in list(self.topics[topic]):
            await queue.put(message)


async def subscriber(bus, topic, delay):
    async for message in bus.subscribe(topic):
        print(topic, "->", message, asyncio.get_running_loop().time())
        await asyncio.sleep(delay)
    print(topic, "closed")


async def main():
    bus = Bus()
    tasks = [asyncio.create_task(subscriber(bus, t, d)) for t, d in (("news", 1), ("sport", 0.1))]
    await asyncio.sleep(0)
    for n in range(4):
        await bus.publish("news", n)
        if n % 2:
            await bus.publish("sport", n * 10)
    print("published at", asyncio.get_running_loop().time())
    for topic in ("news", "sport"):
        await bus.publish(topic, None)
    await asyncio.gather(*tasks)
    print({t: len(q) for t, q in bus.topics.items()})


asyncio.run(main())
