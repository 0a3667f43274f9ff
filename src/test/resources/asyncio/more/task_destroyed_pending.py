import asyncio


async def child():
    await asyncio.sleep(10)


loop = asyncio.new_event_loop()
task = loop.create_task(child())
loop.run_until_complete(asyncio.sleep(1))
loop.close()
task = None
print("end")
