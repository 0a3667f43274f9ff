import asyncio

async def brew(drink, minutes):
    print(drink, "is on")
    await asyncio.sleep(minutes)
    print(drink, "is ready")

async def main():
    tea = asyncio.create_task(brew("tea", 3))
    print("main goes on at once")
    await asyncio.sleep(1)
    print("main sets the table")
    await tea
    print("breakfast")

asyncio.run(main())
