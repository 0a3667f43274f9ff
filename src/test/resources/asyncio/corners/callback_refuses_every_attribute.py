import asyncio
class C:
    def __call__(self, *a): print('called', a)
    def __getattr__(self, n):
        raise AttributeError("nope " + n)
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(C(), 1)
    t = asyncio.create_task(asyncio.sleep(0))
    t.add_done_callback(C())
    await t
    await asyncio.sleep(0)
asyncio.run(main())
