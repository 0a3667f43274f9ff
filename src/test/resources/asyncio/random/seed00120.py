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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    async with semaphore:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0)
            except TimeoutError as error:
                log("caught", name(error))
        f1 = loop.create_future()
        loop.call_later(0.1, f1.cancel)
        try:
            log("future", await f1)
        except ValueError as error:
            log("caught", name(error))
    try:
        queue.put_nowait(4)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    raise ValueError(5)


async def work2(n):
    for result in await asyncio.gather(work3(6), work3(7), event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    await asyncio.sleep(0.5)
    return n


async def work1(n):
    try:
        try:
            log("got", await asyncio.wait_for(work3(9), 0.3))
        except TimeoutError as e10:
            log("caught", name(e10))
        try:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
        except Exception as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    f11 = loop.create_future()
    loop.call_later(0.5, settle, f11, ValueError(13))
    try:
        log("future", await f11)
    except ValueError as error:
        log("caught", name(error))
    log("at", 15)
    for result in await asyncio.gather(asyncio.sleep(0.1, 16), asyncio.gather(asyncio.sleep(0.3, 17), work3(18)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def work0(n):
    log("at", 20)
    try:
        async with asyncio.TaskGroup() as g21:
            g21.create_task(work1(22))
            g21.create_task(asyncio.sleep(0.1, 23))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 25)))
    keep(asyncio.create_task(work1(26)))
    event.set()
    cancel(1)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
