import asyncio


class Gate(asyncio.Semaphore):
    def locked(self):
        print("gate asked")
        return super().locked()


class Latch(asyncio.Lock):
    def locked(self):
        print("latch asked")
        return super().locked()


class Bag(asyncio.Queue):
    """Keeps its items elsewhere and forgets that empty() wants to know."""

    def _init(self, maxsize):
        self.bag = []

    def _put(self, item):
        self.bag.append(item)

    def _get(self):
        return self.bag.pop()


async def main():
    gate = Gate(1)
    async with gate:
        print(repr(gate).split()[-1])
    condition = asyncio.Condition(Latch())
    async with condition:
        condition.notify("nobody waits")
        condition.notify_all()
    bag = Bag()
    print(bag)
    bag.put_nowait(1)
    for ask in bag.qsize, bag.empty, bag.get_nowait, lambda: bag._queue:
        try:
            print(ask())
        except AttributeError as error:
            print(error)


asyncio.run(main())
