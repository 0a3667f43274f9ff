import asyncio
async def coro():
    return 3
async def main():
    await asyncio.to_thread(coro)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, coro)
    await asyncio.sleep(1)
    print("end")
asyncio.run(main())
