import asyncio

loop = None
tasks = []


def log(*words):
    task = asyncio.current_task()
    print(f"{loop.time():.3f}", task.get_name() if task else "-", *words)


def keep(task):
    tasks.append(task)
    return task


def cancel(n, message=None):
    if tasks:
        log("cancels", tasks[n % len(tasks)].get_name(), tasks[n % len(tasks)].cancel(message))


def name(error):
    return f"{type(error).__name__}{error.args}" if not isinstance(error, BaseExceptionGroup) else f"Group{[name(e) for e in error.exceptions]}"


def settle(future, value):
    if not future.done():
        if isinstance(value, Exception):
            future.set_exception(value)
        else:
            future.set_result(value)


async def numbers(n, pause):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(pause)
    finally:
        log("generator ends")

queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    try:
        queue.shutdown(immediate=True)
        some2 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 3), asyncio.sleep(0.5, 4), asyncio.sleep(0.1, 5),)]
        done, pending = await asyncio.wait(some2, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    finally:
        log("finally", 6)
        await asyncio.sleep(0)
        log("finally over", 7)
    if n % 2 == 0:
        raise ValueError(8)
    return n


async def work0(n):
    async for i in numbers(1, 0.2):
        log("item", i)
    loop.call_soon(cancel, 3)
    keep(asyncio.create_task(work1(11)))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(13)))
    try:
        async for i in numbers(3, 0.2):
            log("item", i)
        keep(asyncio.create_task(work1(14)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    async with semaphore:
        cancel(2)
    log("at", 15)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
