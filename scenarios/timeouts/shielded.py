import asyncio

async def save():
    await asyncio.sleep(2)
    print("saved")

async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), timeout=1)
    except TimeoutError:
        print("tired of waiting, but the saving goes on")
    await saving
    print("all is safe")

asyncio.run(main())
