import asyncio


async def fails():
    raise ValueError("x")


def look(task):
    task.result()


async def main():
    task = asyncio.create_task(fails())
    task.add_done_callback(look)
    await asyncio.sleep(0)
    gathering = asyncio.gather(fails())
    gathering.cancel("enough")
    gathering.add_done_callback(look)
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(repr(error), error.__traceback__.tb_next)
    await task


asyncio.run(main())
