import asyncio
async def agen(n):
    try:
        for i in range(n): yield i
    finally:
        print("agen ends", asyncio.current_task().get_name())
async def work2():
    a4 = agen(3)
    await a4.asend(None)
    await asyncio.sleep(0.1)
    tasks.append(asyncio.create_task(asyncio.sleep(0.2), name='k8'))
    return 1
tasks = []
async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    async for x in agen(2):
        print(await asyncio.create_task(work2(), name='t12', eager_start=False))
        break
    print("x")
    await asyncio.sleep(0.1)
    print("y")
    await asyncio.sleep(0.3)
    print("z")
asyncio.run(main())
