import asyncio
async def coro():
    pass
async def main():
    await asyncio.wait([coro(), coro()])
asyncio.run(main())
