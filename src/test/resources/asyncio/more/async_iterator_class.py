import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.n -= 1
        return self.n


async def main():
    async for n in Countdown(2):
        print(n)
    else:
        print("else")
    print({n: n * n async for n in Countdown(3)}, [n async for n in Countdown(4) if n % 2], sum([n async for n in Countdown(3)]))
    generator = (n * 10 async for n in Countdown(2))
    print(type(generator).__name__, [n async for n in generator])
    for thing in (5, [1]):
        try:
            async for n in thing:
                pass
        except TypeError as error:
            print(error)


asyncio.run(main())
