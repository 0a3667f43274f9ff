# oracle: threads
"""A task of a loop in a thread is cancelled through that loop, and tells its own story."""
import asyncio
import contextlib
import threading


async def patient(name):
    lock = asyncio.Lock()
    async with lock:
        try:
            async with asyncio.timeout(10):
                await asyncio.sleep(5)
        except asyncio.CancelledError:
            print(name, "is cancelled")
            raise


async def group():
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(patient("one"))
        tasks.create_task(patient("two"))


async def main():
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    future = asyncio.run_coroutine_threadsafe(group(), loop)
    await asyncio.sleep(0.5)
    future.cancel()
    await asyncio.sleep(0.5)
    slow = asyncio.run_coroutine_threadsafe(asyncio.wait_for(patient("three"), 0.5), loop)
    with contextlib.suppress(TimeoutError):
        await asyncio.wrap_future(slow)
    print("done", future.cancelled(), slow.done())
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


asyncio.run(main())
