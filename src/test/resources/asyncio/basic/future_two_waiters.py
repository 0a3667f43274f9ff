import asyncio


async def waiter(name, future):
    print(name, "waits")
    print(name, "got", await future)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, future)) for n in "abc"]
    await asyncio.sleep(1)
    future.set_result(5)
    print("set")
    await asyncio.gather(*tasks)


asyncio.run(main())
