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

queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        for result in await asyncio.gather(asyncio.sleep(0, 1), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        try:
            t2 = asyncio.create_task(asyncio.sleep(0, 3), name="t2")
            t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            await asyncio.sleep(0.5)
            t2.cancel()
            try:
                log("result", await t2)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
        finally:
            log("finally", 5)
            await asyncio.sleep(0.3)
            log("finally over", 6)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    raise ValueError(7)


async def work0(n):
    f8 = loop.create_future()
    loop.call_soon(settle, f8, ValueError(10))
    try:
        log("future", await f8)
    except ValueError as error:
        log("caught", name(error))
    log("at", 11)
    try:
        keep(asyncio.create_task(work1(12)))
        keep(asyncio.create_task(work1(13)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        raise
    raise ValueError(14)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 15)))
    keep(asyncio.create_task(work0(16)))
    keep(asyncio.create_task(work1(17)))
    log("at", 18)
    async with condition:
        condition.notify_all()
    try:
        async with asyncio.TaskGroup() as g19:
            keep(g19.create_task(work1(20)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("main ends")


asyncio.run(main())
