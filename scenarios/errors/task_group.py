import asyncio

async def steady():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("steady is told to stop")
        raise

async def fragile(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(name)

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(steady())
            group.create_task(fragile("cup", 1))
            group.create_task(fragile("plate", 1))
    except* ValueError as broken:
        print("broken:", [str(error) for error in broken.exceptions])

asyncio.run(main())
