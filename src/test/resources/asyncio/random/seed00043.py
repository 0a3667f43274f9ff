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


async def work1(n):
    f1 = loop.create_future()
    loop.call_later(1, settle, f1, 2)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g4:
            g4.create_task(asyncio.sleep(0.5, 5))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.reset()
        keep(asyncio.create_task(asyncio.sleep(0, 6)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 7)
    return n


async def work0(n):
    log("took", await queue.get())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    try:
        keep(asyncio.create_task(work1(10)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(11)
    try:
        async with asyncio.timeout(0):
            cancel(4, 'why')
    except TimeoutError as e12:
        log("caught", name(e12))
    raise ValueError(13)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(14)))
    keep(asyncio.create_task(work0(15)))
    keep(asyncio.create_task(asyncio.sleep(0, 16)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g17:
            keep(g17.create_task(asyncio.sleep(0, 18)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    loop.call_later(1, cancel, 2)
    try:
        try:
            async with asyncio.TaskGroup() as g20:
                g20.create_task(work0(21))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        try:
            for following in asyncio.as_completed([work1(22), work0(23)], timeout=0.15):
                log("next", await following)
        except (TimeoutError, ValueError) as e24:
            log("caught", name(e24))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("main ends")


asyncio.run(main())
