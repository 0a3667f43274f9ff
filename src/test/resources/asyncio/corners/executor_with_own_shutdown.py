import asyncio, concurrent.futures, time
class Dummy(concurrent.futures.ThreadPoolExecutor):
    def shutdown(self, wait=True, *, cancel_futures=False):
        if wait:
            time.sleep(0.1)
async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0)
    loop.set_default_executor(Dummy())
    t = loop.time()
    await loop.shutdown_default_executor(timeout=0.01)
    print(loop.time() - t)
asyncio.run(main())
