"""In debug mode a job has to be something to call, and no coroutine function."""

import asyncio


async def coroutine():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for job in coroutine, 3:
        try:
            loop.run_in_executor(None, job)
        except TypeError as error:
            print(error)
    print(await loop.run_in_executor(None, int, "3"))


asyncio.run(main(), debug=True)
