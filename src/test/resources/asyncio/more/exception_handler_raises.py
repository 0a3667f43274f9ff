import asyncio


def handler(loop, context):
    raise KeyError("in the handler")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "something"})
    print("alive")


asyncio.run(main())
