import asyncio

async def runner(name, seconds):
    await asyncio.sleep(seconds)
    return name

async def main():
    race = [runner("tortoise", 3), runner("hare", 2), runner("snail", 5)]
    for place, arrival in enumerate(asyncio.as_completed(race), start=1):
        print(place, await arrival)

asyncio.run(main())
