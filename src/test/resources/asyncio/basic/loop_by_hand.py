import asyncio


async def main():
    await asyncio.sleep(1)
    return "result"


loop = asyncio.new_event_loop()
try:
    print(loop.is_running(), loop.is_closed())
    print(loop.run_until_complete(main()))
finally:
    loop.close()
print(loop.is_closed(), loop.time())
