import asyncio

async def polite(name):
    for i in range(3):
        print(name, i)
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(polite("A"), polite("B"))

asyncio.run(main())
