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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        async for i in numbers(3, 0.1):
            log("item", i)
        cancel(3)
    finally:
        log("finally", 1)
    log("at", 2)
    await asyncio.sleep(0.3)
    await asyncio.sleep(0.3)
    return n * 2


async def work0(n):
    async with condition:
        condition.notify()
    try:
        t6 = asyncio.create_task(work1(7), name="t6")
        t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            async with asyncio.TaskGroup() as g8:
                g8.create_task(work1(9))
                g8.create_task(asyncio.sleep(0, 10))
                g8.create_task(work1(11))
                await asyncio.sleep(0)
                log("at", 13)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        try:
            log("result", await t6)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(16)))
    try:
        log("at", 17)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    keep(asyncio.create_task(asyncio.sleep(0, 18)))
    log("took", await queue.get())
    t20 = asyncio.create_task(work1(21), name="t20")
    t20.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("at", 22)
    log("at", 23)
    try:
        log("result", await t20)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 24)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
