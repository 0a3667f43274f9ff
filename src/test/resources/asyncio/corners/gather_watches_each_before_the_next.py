import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    first = loop.create_future()

    async def setter():
        first.set_result("first")
        loop.call_soon(print, "called soon by the second")
        return "second"

    first.add_done_callback(lambda _: print("first is done"))
    print(await asyncio.gather(first, setter()))
    try:
        await asyncio.gather(first, object())
    except TypeError as error:
        print(error)


asyncio.run(main())
