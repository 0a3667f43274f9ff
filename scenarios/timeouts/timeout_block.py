import asyncio

async def step(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "done")

async def main():
    try:
        async with asyncio.timeout(2.5):
            await step("first", 1)
            await step("second", 1)
            await step("third", 1)
    except TimeoutError:
        print("out of time")
    print("life goes on")

asyncio.run(main())
