import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for result in (
        {i: i * i for i in range(9)}, {"b": 1, "a": [1, 2]}, {}, {1, 2, 3}, set(), frozenset(range(40)),
        {3: "x", "y": 4}, {"k": {"k": {"k": {"k": {"k": {"k": {"k": 1}}}}}}}, ({1: 2},), [{4, 5}], "s" * 50,
    ):
        future = loop.create_future()
        future.set_result(result)
        print(future)
    future = loop.create_future()
    future.set_result(future)
    print(future)
    future = loop.create_future()
    future.set_result([future, 1])
    print(future)


asyncio.run(main())
