import asyncio


async def child():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(child())
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        await asyncio.gather(task, asyncio.sleep(2))
    except asyncio.CancelledError as error:
        print("cancelled", repr(error))
    task = asyncio.create_task(child())
    asyncio.get_running_loop().call_later(1, task.cancel)
    print(await asyncio.gather(task, asyncio.sleep(2, "slept"), return_exceptions=True))


asyncio.run(main())
