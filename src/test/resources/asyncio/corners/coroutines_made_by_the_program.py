"""Coroutines of the program's own making: with send and throw alone, with __next__, and behind proxies."""

import asyncio
import collections.abc
import types


class Wrapped(collections.abc.Coroutine):
    def __init__(self, coro, log):
        self.coro, self.log = coro, log

    def send(self, v):
        self.log.append(("send", v))
        return self.coro.send(v)

    def throw(self, *a):
        self.log.append(("throw", type(a[0]).__name__ if not isinstance(a[0], type) else a[0].__name__))
        return self.coro.throw(*a)

    def close(self):
        self.log.append("close")
        return self.coro.close()

    def __await__(self):
        self.log.append("await")
        return self.coro.__await__()


class GenLike:
    def __init__(self):
        self.n = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration(self.n)
        return None


class Proxy:
    def __init__(self, fut):
        self.fut = fut

    def __getattr__(self, n):
        return getattr(self.fut, n)

    def __await__(self):
        return self.fut.__await__()


async def inner():
    await asyncio.sleep(0.1)
    return "inner"


async def main():
    log = []
    print(await asyncio.create_task(Wrapped(inner(), log)), log)
    log.clear()
    print(await Wrapped(inner(), log), log)
    log.clear()
    t = asyncio.create_task(Wrapped(inner(), log))
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True), log)
    print(await GenLike(), await asyncio.gather(GenLike(), GenLike()))
    f = asyncio.get_running_loop().create_future()
    p = Proxy(f)
    print(asyncio.isfuture(p), asyncio.iscoroutine(p))
    asyncio.get_running_loop().call_soon(p.set_result, 5)
    print(await p, await asyncio.wait_for(p, 1))
    @types.coroutine
    def old():
        x = yield from inner()
        return x + "!"
    print(await old(), asyncio.iscoroutine(c := old()), await c)

    async def deleg():
        return await Wrapped(inner(), log)
    print(await deleg())


asyncio.run(main())
