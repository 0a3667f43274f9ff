import asyncio


async def child():
    await asyncio.sleep(2)
    print("child ends")
    return "result"


async def main():
    task = asyncio.create_task(child())
    shielded = asyncio.shield(task)
    asyncio.get_running_loop().call_later(1, shielded.cancel)
    try:
        await shielded
    except asyncio.CancelledError:
        print("outer cancelled", task.cancelled(), asyncio.get_running_loop().time())
    print(await task)


asyncio.run(main())
