"""Coroutines of asyncio's own have code that tells their names and places, as those of the program do."""

import asyncio


async def own():
    pass


async def main():
    loop = asyncio.get_running_loop()
    lock, queue, event = asyncio.Lock(), asyncio.Queue(), asyncio.Event()
    semaphore, condition, barrier = asyncio.Semaphore(), asyncio.Condition(), asyncio.Barrier(2)
    for coroutine in (
        own(),
        asyncio.sleep(1),
        asyncio.wait([]),
        lock.acquire(),
        lock.__aenter__(),
        lock.__aexit__(None, None, None),
        queue.get(),
        queue.put(1),
        queue.join(),
        event.wait(),
        semaphore.acquire(),
        condition.wait(),
        condition.wait_for(bool),
        barrier.wait(),
        barrier.reset(),
        barrier.abort(),
        asyncio.timeout(1).__aenter__(),
        asyncio.TaskGroup().__aenter__(),
        loop.shutdown_asyncgens(),
        loop.shutdown_default_executor(),
    ):
        code = coroutine.cr_code
        print(code.co_name, code.co_qualname, code.co_filename, code.co_firstlineno)
        coroutine.close()


asyncio.run(main())
