import asyncio
class Res:
    def __init__(self, name): self.name = name; print("open", name)
    def __del__(self): print("del", self.name)
async def agen():
    try:
        yield 1
        yield 2
    finally: print("agen finally")
async def holder(r, ev):
    print("holder starts", r.name)
    await ev.wait()
    return r.name
async def main():
    async for v in agen(): break
    await asyncio.sleep(0)
    ev = asyncio.Event()
    task = asyncio.create_task(holder(Res("t"), ev)); print("made"); await asyncio.sleep(0); print("slept"); ev.set(); print(await task); del task
    print("end")
asyncio.run(main())
