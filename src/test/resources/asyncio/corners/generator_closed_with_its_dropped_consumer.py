import asyncio
async def agen():
    try:
        yield 1
        await asyncio.sleep(1)
    finally:
        print("agen ends", asyncio.current_task().get_name())
async def inner(a):
    await anext(a)
    await anext(a)
async def main():
    a = agen()
    co = inner(a); co.send(None)
    del a
    co = None
    print("x")
    await asyncio.sleep(0)
    a = agen(); co = inner(a); co.send(None)
    co.close()
    print("closed", a.ag_frame)
    a = None
    await asyncio.sleep(0)
    async for x in agen():
        co = None
        break
    print("y")
    await asyncio.sleep(0)
asyncio.run(main())
