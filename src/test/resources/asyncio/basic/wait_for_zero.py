import asyncio


async def child():
    print("starts")
    return 1


async def main():
    for timeout in 0, -1:
        try:
            print(await asyncio.wait_for(child(), timeout))
        except TimeoutError:
            print("timeout", timeout)
    done = asyncio.create_task(child())
    await done
    print(await asyncio.wait_for(done, 0))


asyncio.run(main())
