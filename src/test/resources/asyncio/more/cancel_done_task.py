import asyncio


async def child():
    return 1


async def main():
    task = asyncio.create_task(child())
    await task
    print(task.cancel(), task.cancelled(), task.cancelling(), task.result())
    cancelled = asyncio.create_task(asyncio.sleep(5))
    cancelled.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for call in cancelled.result, cancelled.exception:
        try:
            call()
        except asyncio.CancelledError as error:
            print(repr(error))


asyncio.run(main())
