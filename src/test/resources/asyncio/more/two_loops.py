import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
print(first.run_until_complete(child(1)), second.run_until_complete(child(2)), first.time())
future = first.create_future()


async def wrong():
    await future


try:
    second.run_until_complete(wrong())
except RuntimeError as error:
    print(str(error)[:4], "attached to a different loop" in str(error))
first.close()
second.close()
