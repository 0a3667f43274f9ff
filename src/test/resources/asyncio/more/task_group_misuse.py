import asyncio


async def child():
    pass


async def main():
    group = asyncio.TaskGroup()
    print(group)
    try:
        group.create_task(child())
    except RuntimeError as error:
        print("not entered" if "entered" in str(error) else error)
    async with group:
        print(str(group))
        try:
            async with group:
                pass
        except RuntimeError as error:
            print("again" if "entered" in str(error) else error)


asyncio.run(main())
