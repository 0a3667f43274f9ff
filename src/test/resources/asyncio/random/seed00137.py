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
    async with condition:
        condition.notify_all()
    await asyncio.sleep(0.3)
    try:
        keep(asyncio.create_task(asyncio.sleep(1, 1)))
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def work0(n):
    f4 = loop.create_future()
    loop.call_later(0.3, settle, f4, 5)
    try:
        log("future", await f4)
    except ValueError as error:
        log("caught", name(error))
    try:
        for i in range(1):
            await asyncio.sleep(0.5)
            log("at", 8)
        await asyncio.sleep(0.5)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        log("uncancel", asyncio.current_task().uncancel())
    log("at", 10)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(13)))
    keep(asyncio.create_task(work0(14)))
    keep(asyncio.create_task(work0(15)))
    cancel(2)
    async with condition:
        try:
            keep(asyncio.create_task(asyncio.sleep(1, 16)))
            async for i in numbers(2, 0.2):
                log("item", i)
        finally:
            log("finally", 17)
            await asyncio.sleep(0.1)
            log("finally over", 18)
        if len(tasks) > 5:
            raise asyncio.CancelledError(19)
    async for i in numbers(3, 0):
        log("item", i)
        if i == 1:
            break
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
