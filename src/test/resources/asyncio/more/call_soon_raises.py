import asyncio


def bad(n):
    raise ValueError(f"callback {n}")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad, 1)
    loop.call_later(1, bad, 2)
    await asyncio.sleep(2)
    print("main goes on")


asyncio.run(main())
