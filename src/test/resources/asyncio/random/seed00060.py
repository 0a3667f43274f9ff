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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    t1 = asyncio.create_task(asyncio.sleep(0.3, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    for i in range(1):
        try:
            await asyncio.sleep(0.1)
            await asyncio.sleep(0)
        finally:
            log("finally", 4)
    t1.cancel()
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 5)
    await asyncio.sleep(0)
    return n * 2


async def work1(n):
    async with semaphore:
        some8 = [asyncio.create_task(c) for c in (work2(9), work2(10),)]
        done, pending = await asyncio.wait(some8, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        await asyncio.sleep(0.3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 12)
    log("at", 13)
    return n


async def work0(n):
    f15 = loop.create_future()
    loop.call_later(0.5, settle, f15, ValueError(17))
    try:
        log("future", await f15)
    except ValueError as error:
        log("caught", name(error))
    loop.call_soon(cancel, 3)
    f19 = loop.create_future()
    loop.call_later(0.3, settle, f19, 20)
    try:
        log("future", await f19)
    except ValueError as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(23)))
    keep(asyncio.create_task(work1(24)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 25)))
    keep(asyncio.create_task(work2(26)))
    keep(asyncio.create_task(work1(27)))
    log("at", 28)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
