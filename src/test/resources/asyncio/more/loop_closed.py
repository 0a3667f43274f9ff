import asyncio


async def child():
    pass


loop = asyncio.new_event_loop()
loop.close()
loop.close()
coroutine = child()
for call in (lambda: loop.run_until_complete(coroutine), lambda: loop.call_soon(print), lambda: loop.create_task(coroutine), loop.run_forever):
    try:
        call()
    except RuntimeError as error:
        print(error)
coroutine.close()
print(loop)
