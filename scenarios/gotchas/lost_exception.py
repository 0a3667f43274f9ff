import asyncio

async def background():
    await asyncio.sleep(1)
    raise ValueError("nobody hears me")

async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(2)
    print("main is happy")

asyncio.run(main())
