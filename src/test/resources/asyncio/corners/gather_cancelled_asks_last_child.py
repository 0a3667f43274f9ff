import asyncio


async def work():
    await asyncio.sleep(1)


async def gathers(*awaitables):
    try:
        await asyncio.gather(*awaitables, return_exceptions=True)
    except asyncio.CancelledError as error:
        lines = []
        at = error.__traceback__
        while at is not None:
            if "asyncio" not in at.tb_frame.f_code.co_filename:
                lines.append((at.tb_frame.f_code.co_name, at.tb_lineno))
            at = at.tb_next
        print("cancelled", lines)
        raise


async def main():
    for order in (0, 1):
        first = work(), asyncio.shield(asyncio.sleep(1))
        task = asyncio.create_task(gathers(*(first if order else first[::-1])))
        await asyncio.sleep(0)
        task.cancel()
        print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
