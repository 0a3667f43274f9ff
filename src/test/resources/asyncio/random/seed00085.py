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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.5, 1)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e2:
        log("caught", name(e2))
    async for i in numbers(3, 1):
        log("item", i)
    try:
        async with asyncio.timeout(0):
            keep(asyncio.create_task(asyncio.sleep(1, 3)))
    except TimeoutError as e4:
        log("caught", name(e4))
    return n


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g6:
            g6.create_task(work1(7))
            try:
                for following in asyncio.as_completed([work1(8)], timeout=0.1):
                    log("next", await following)
            except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e9:
                log("caught", name(e9))
            event.set()
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(11)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        try:
            t12 = asyncio.create_task(work0(13), name="t12")
            t12.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            event.set()
            log("at", 14)
            t12.cancel()
            log("at", 15)
        finally:
            log("finally", 16)
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 18)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
