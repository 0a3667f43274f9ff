import asyncio


async def main():
    loop = asyncio.get_running_loop()
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    outer.set_result("too early")
    inner.set_result("late")
    await asyncio.sleep(0)

    def handler(loop, about):
        print(sorted(about), about["message"], repr(about["exception"]))
        print(type(about["handle"]).__name__, about["handle"])

    loop.set_exception_handler(handler)
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    outer.set_result("too early")
    inner.set_result("late")
    await asyncio.sleep(0)


asyncio.run(main())
