import asyncio, re
shown = print
def print(*words): shown(re.sub('0x[0-9a-f]+', '0x0', ' '.join(map(str, words))))
class Loud(asyncio.Lock):
    async def acquire(self):
        print("acquires")
        return await super().acquire()
    def release(self):
        print("releases")
        super().release()
async def main():
    for wrong in (asyncio.Event(), 5):
        try: asyncio.Condition(wrong)
        except AttributeError as e: print(e)

    for l in (asyncio.Semaphore(1), asyncio.Lock(), Loud(), asyncio.BoundedSemaphore(2)):
        c = asyncio.Condition(l); print(c, c.locked(), c._lock is l)
        async def waiter(n):
            async with c:
                print("w", n, c); r = await c.wait(); print("woke", n, r, c)
        ts = [asyncio.create_task(waiter(i)) for i in range(3)]
        await asyncio.sleep(1)
        async with c: c.notify(2); print(c)
        await asyncio.sleep(1)
        async with c: c.notify_all()
        await asyncio.gather(*ts)
asyncio.run(main())
