import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_later(2, future.set_result, "value")
print(loop.run_until_complete(future), loop.time())
try:
    loop.run_until_complete(asyncio.sleep(1, "in a task"))
    print(loop.run_until_complete(asyncio.sleep(1, "in a task")), loop.time())
finally:
    loop.close()
