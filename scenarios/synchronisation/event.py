import asyncio

async def sprinter(lane, gun):
    print("lane", lane, "is set")
    await gun.wait()
    print("lane", lane, "runs")

async def main():
    gun = asyncio.Event()
    sprinters = [asyncio.create_task(sprinter(lane, gun)) for lane in (1, 2, 3)]
    await asyncio.sleep(2)
    print("bang")
    gun.set()
    await asyncio.gather(*sprinters)

asyncio.run(main())
