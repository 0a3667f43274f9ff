import asyncio


def call(name):
    def callback(future):
        print(name, future.result())

    return callback


async def main():
    future = asyncio.get_running_loop().create_future()
    first, second = call("first"), call("second")
    future.add_done_callback(first)
    future.add_done_callback(second)
    future.add_done_callback(first)
    print("removed", future.remove_done_callback(second))
    future.set_result("value")
    print("nothing called yet")
    await asyncio.sleep(0)
    future.add_done_callback(call("late"))
    print("late is added")
    await asyncio.sleep(0)


asyncio.run(main())
