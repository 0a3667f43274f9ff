import asyncio
async def c(): return 1
async def main():
    t = asyncio.create_task(c(), context={}, name="bad")
    await asyncio.sleep(.1)
    print(t.done())
    t.cancel()
    await asyncio.sleep(.1)
    print(t.done())
    loop = asyncio.get_running_loop()
    h = loop.call_soon(print, 1, context=5)
    await asyncio.sleep(0)
    f = loop.create_future(); f.add_done_callback(print, context=7); f.set_result(1)
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())
