import asyncio

async def park(car, spaces):
    print(car, "arrives")
    async with spaces:
        print(car, "parks at", asyncio.get_running_loop().time())
        await asyncio.sleep(2)
    print(car, "leaves")

async def main():
    spaces = asyncio.Semaphore(2)
    await asyncio.gather(*(park(car, spaces) for car in ("red", "blue", "green", "white")))

asyncio.run(main())
