"""Nobody holds on to what asyncio.wait has waited for."""

import asyncio, functools, sys


async def f():
    raise ValueError("boom")


async def main():
    x = asyncio.create_task(f(), name="boom")
    await asyncio.wait([x])
    print("waited")
    del x
    print("deleted")
    await asyncio.sleep(1)
    print("later")
    x = asyncio.create_task(f(), name="boom2")
    d, p = await asyncio.wait([x])
    print("waited")
    del x
    print("deleted")
    del d
    print("deleted 2")
    await asyncio.sleep(1)
    print("later")
    x = asyncio.create_task(f(), name="boom3")
    await asyncio.wait({x}, timeout=3)
    x = None
    print("none")
    ts = [asyncio.create_task(f(), name=f"l{i}") for i in range(2)]
    await asyncio.wait(ts)
    print("waited")
    ts.clear()
    print("cleared")
    await asyncio.sleep(0)
    ts = [asyncio.create_task(f(), name=f"m{i}") for i in range(2)]
    await asyncio.wait(ts)
    ts = None
    print("none")
    await asyncio.sleep(0)

    async def inner():
        ts = [asyncio.create_task(f(), name=f"n{i}") for i in range(2)]
        await asyncio.wait(ts)

    await inner()
    print("inner done")
    for t in (await asyncio.wait([asyncio.create_task(f(), name="p")]))[0]:
        print(t.done())
    print("loop done")
    del t
    print("t gone")


asyncio.run(main())
