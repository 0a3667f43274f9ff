import asyncio

async def good(seconds):
    await asyncio.sleep(seconds)
    print("good ends anyway")

async def bad():
    await asyncio.sleep(1)
    raise RuntimeError("no signal")

async def main():
    try:
        await asyncio.gather(good(2), bad())
    except RuntimeError as error:
        print("gather raised:", error)
    await asyncio.sleep(2)

asyncio.run(main())
