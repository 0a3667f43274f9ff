import asyncio


class Batcher:
    def __init__(self, size, wait):
        self.size, self.wait, self.items, self.timer = size, wait, [], None

    async def submit(self, item):
        future = asyncio.get_running_loop().create_future()
        self.items.append((item, future))
        if len(self.items) >= self.size:
            self.flush("full")
        elif self.timer is None:
            self.timer = asyncio.get_running_loop().call_later(self.wait, self.flush, "time")
        return await future

    def flush(self, why):
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        items, self.items = self.items, []
        print(f"{asyncio.get_running_loop().time():.2f} flush {[i for i, _ in items]} because of {why}")
        for item, future in items:
            future.set_result(item * 10)


async def client(batcher, n, delay):
    await asyncio.sleep(delay)
    print(n, "->", await batcher.submit(n))


async def main():
    batcher = Batcher(3, 0.5)
    await asyncio.gather(*(client(batcher, n, d) for n, d in enumerate((0, 0.1, 0.2, 0.3, 1.5, 1.6, 1.7, 2.5))))


asyncio.run(main())
