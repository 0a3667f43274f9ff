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

queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    for result in await asyncio.gather(asyncio.sleep(0.2, 1), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    loop.call_later(0.1, cancel, 0)
    cancel(4, 'why')
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.5, 3), asyncio.sleep(0, 4)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e5:
        log("caught", name(e5))
        loop.call_soon(event.set)
    raise ValueError(7)


async def work0(n):
    try:
        if n % 3 == 0:
            raise ValueError(8)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        for following in asyncio.as_completed([work1(9), work1(10)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e11:
        log("caught", name(e11))
    try:
        async with asyncio.TaskGroup() as g12:
            g12.create_task(work1(13))
            g12.create_task(work1(14))
            try:
                cancel(2)
            finally:
                log("finally", 15)
                await asyncio.sleep(0.3)
                log("finally over", 16)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 18)))
    keep(asyncio.create_task(work1(19)))
    try:
        t20 = asyncio.create_task(work0(21), name="t20")
        t20.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        f22 = loop.create_future()
        loop.call_later(1, settle, f22, ValueError(24))
        try:
            log("future", await f22)
        except ValueError as error:
            log("caught", name(error))
        try:
            async with asyncio.TaskGroup() as g25:
                keep(g25.create_task(work0(26)))
                if len(tasks) > 3:
                    raise RuntimeError(27)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    cancel(0)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0)
    log("at", 30)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
