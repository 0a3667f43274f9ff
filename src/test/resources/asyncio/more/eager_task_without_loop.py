import asyncio


async def work():
    print("working")
    await asyncio.sleep(1)
    return 5


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.Task(work(), loop=loop, eager_start=True))
    try:
        asyncio.Task(work(), eager_start=True)
    except AttributeError as error:
        print(error)
    print(asyncio.create_task(work()).get_name())
    asyncio.Task(work(), name="named", eager_start=True)


asyncio.run(main())
