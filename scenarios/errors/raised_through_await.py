import asyncio

async def parse(text):
    await asyncio.sleep(0.1)
    return int(text)

async def load(text):
    return await parse(text)

async def main():
    try:
        await load("forty-two")
    except ValueError as error:
        print("caught in main:", error)

asyncio.run(main())
