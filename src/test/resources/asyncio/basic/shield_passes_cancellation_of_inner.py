import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(5))
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())


asyncio.run(main())
