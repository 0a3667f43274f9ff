import asyncio

async def worker():
    print("working")
    try:
        await asyncio.sleep(10)
        print("never reached")
    except asyncio.CancelledError as error:
        print("an exception came in:", repr(error))
        raise

async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel("lunch")
    print("cancel() only asks")
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled:", task.cancelled())

asyncio.run(main())
