"""A barrier that fills, drains, is left, reset and broken."""

import asyncio
import builtins
import re


def print(*words):
    builtins.print(*(re.sub(r" at 0x[0-9a-f]+", "", str(word)) for word in words))


async def main():
    b = asyncio.Barrier(3)
    print(b)

    async def w(n, d=0):
        await asyncio.sleep(d)
        try:
            async with b as i:
                print(n, "pos", i, b)
                await asyncio.sleep(0.1)
            return i
        except asyncio.BrokenBarrierError as e:
            print(n, repr(e), b)
            return "broken"
        except asyncio.CancelledError:
            print(n, "cancelled", b)
            raise

    print(await asyncio.gather(w("a"), w("b"), w("c")))
    print(b)
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0.01)
    print(b, b.n_waiting, b.parties, b.broken)
    ts[0].cancel()
    await asyncio.sleep(0.1)
    print(b)
    ts.append(asyncio.create_task(w("n")))
    ts.append(asyncio.create_task(w("m")))
    print(await asyncio.gather(*ts, return_exceptions=True))
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0.01)
    await b.abort()
    print(b, b.broken)
    print(await asyncio.gather(*ts))
    print(await w("x"))
    await b.reset()
    print(b)
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0.01)
    await b.reset()
    print(b)
    print(await asyncio.gather(*ts))
    print(b)
    b1 = asyncio.Barrier(1)
    print(await b1.wait(), await b1.wait())
    b = asyncio.Barrier(2)
    ts = [asyncio.create_task(w(i)) for i in range(5)]
    await asyncio.sleep(0.01)
    print(b)
    await asyncio.sleep(1)
    print(b)
    await b.abort()
    print(await asyncio.gather(*ts))
    b = asyncio.Barrier(2)
    try:
        await asyncio.wait_for(b.wait(), 1)
    except TimeoutError:
        print("to", b)


asyncio.run(main())
