import asyncio, gc
status = {}
async def agen():
    try:
        yield 1
        yield 2
    finally:
        status['finalized'] = True
keep = []
async def leave():
    ag = agen()
    print(await ag.__anext__())
    keep.append(ag)
async def nothing(): await asyncio.sleep(0)
loop = asyncio.new_event_loop()
loop.run_until_complete(leave())
print(status)
keep.clear()
print(status)
loop.run_until_complete(nothing())
print(status)
loop.run_until_complete(nothing())
print(status)
