# Ends: events or memory.
import asyncio


async def wait():
    await asyncio.sleep(1)


async def main():
    await asyncio.gather(*[asyncio.create_task(wait()) for _ in range(100_000_000)])


asyncio.run(main())
