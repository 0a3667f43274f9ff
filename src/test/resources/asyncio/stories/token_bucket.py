import asyncio


class TokenBucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.tokens, self.stamp = rate, capacity, capacity, 0.0
        self.lock = asyncio.Lock()

    async def take(self):
        async with self.lock:
            while True:
                now = asyncio.get_running_loop().time()
                self.tokens = min(self.capacity, self.tokens + (now - self.stamp) * self.rate)
                self.stamp = now
                if self.tokens >= 1:
                    self.tokens -= 1
                    return
                await asyncio.sleep((1 - self.tokens) / self.rate)


async def client(name, bucket, n):
    for i in range(n):
        await bucket.take()
        print(f"{asyncio.get_running_loop().time():.2f} {name} {i}")


async def main():
    bucket = TokenBucket(rate=4, capacity=2)
    await asyncio.gather(client("a", bucket, 4), client("b", bucket, 3))


asyncio.run(main())
