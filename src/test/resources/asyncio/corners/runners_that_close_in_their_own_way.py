"""A runner of the program's that hears of each run and of its end, and what `dir` and `inspect` find in asyncio."""

import asyncio
import inspect


class Told(asyncio.Runner):
    def run(self, coro, **named):
        print("run", coro.__name__)
        return super().run(coro, **named)

    def close(self):
        print("close")
        super().close()


async def main():
    return 5


with Told() as runner:
    print(runner.run(main()))
names = dir(asyncio)
print(len(names) == len(set(names)), inspect.getmodule(asyncio.Lock) is asyncio.locks)
print(inspect.getmodule(asyncio.sleep).__name__, inspect.isroutine(asyncio.Future.result))
