"""gather holds the coroutines that a generator expression gives it, also when an object's __call__ makes them."""
import asyncio
import weakref


class Client:
    def __call__(self, n):
        return self.answer(n)

    async def answer(self, n):
        await asyncio.sleep(n)
        if n == 2:
            raise KeyError(n)
        return n


class Part:
    def __init__(self, n):
        self.n = n


async def main():
    client = Client()
    print(await asyncio.gather(*(client(n) for n in range(2))))
    pairs = dict((n, client(n)) for n in range(2))
    print({n: await c for n, c in pairs.items()})
    try:
        await asyncio.gather(*(client(n) for n in range(4)))
    except KeyError as e:
        print(repr(e))
    alive = weakref.WeakSet()

    def part(n):
        made = Part(n)
        alive.add(made)
        return made

    parts = list(map(part, range(3))) + sorted((part(n) for n in range(3, 6)), key=lambda p: -p.n)
    print(sorted(p.n for p in alive), [p.n for p in parts])
    del parts[1:]
    print(sorted(p.n for p in alive))


asyncio.run(main())
