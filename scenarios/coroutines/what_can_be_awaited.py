import asyncio

async def answer(text):
    return text

class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "an object with __await__"

async def main():
    task = asyncio.create_task(answer("a task"))
    future = asyncio.get_running_loop().create_future()
    future.set_result("a future")
    for thing in answer("a coroutine"), task, future, Awaitable():
        print(await thing)
    try:
        await 42
    except TypeError as error:
        print(error)

asyncio.run(main())
