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

queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    async with semaphore:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        try:
            try:
                log("at", 1)
                await asyncio.sleep(0.3)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.1)
                log("uncancel", asyncio.current_task().uncancel())
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    await asyncio.sleep(0.5)
    log("at", 4)
    raise ValueError(5)


async def work0(n):
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    for result in await asyncio.gather(asyncio.shield(work1(7)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 9)))
    keep(asyncio.create_task(work0(10)))
    keep(asyncio.create_task(asyncio.sleep(1, 11)))
    try:
        async for i in numbers(1, 1):
            log("item", i)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        log("uncancel", asyncio.current_task().uncancel())
    for i in range(1):
        try:
            for following in asyncio.as_completed([work1(12), asyncio.sleep(1, 13)], timeout=0.1):
                log("next", await following)
        except (TimeoutError, ValueError) as e14:
            log("caught", name(e14))
            keep(asyncio.create_task(work0(15)))
        await asyncio.sleep(0)
    log("at", 17)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.2)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
