import asyncio


async def child():
    await asyncio.sleep(5)


loop = asyncio.new_event_loop()
loop.call_later(1, loop.stop)
task = loop.create_task(child())
try:
    loop.run_until_complete(task)
except RuntimeError as error:
    print(error)
print(loop.time(), task.done())
print(loop.run_until_complete(task), loop.time())
loop.close()
