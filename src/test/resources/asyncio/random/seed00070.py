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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        async with asyncio.timeout(0.15):
            f1 = loop.create_future()
            loop.call_later(0.5, f1.cancel)
            try:
                log("future", await f1)
            except ValueError as error:
                log("caught", name(error))
    except TimeoutError as e4:
        log("caught", name(e4))
    try:
        log("gathered", await asyncio.gather(asyncio.shield(asyncio.sleep(0.5, 5)), queue.put(6)))
    except Exception as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(1, 7), 0.5))
    except TimeoutError as e8:
        log("caught", name(e8))
        await asyncio.sleep(0.2)
    return n


async def work0(n):
    keep(asyncio.create_task(work1(11)))
    try:
        try:
            async with asyncio.TaskGroup() as g12:
                g12.create_task(asyncio.sleep(0.5, 13))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    finally:
        log("finally", 14)
    log("took", await queue.get())
    try:
        try:
            log("at", 16)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(19)))
    keep(asyncio.create_task(work1(20)))
    keep(asyncio.create_task(asyncio.sleep(0.3, 21)))
    loop.call_later(1, cancel, 1)
    for i in range(1):
        if len(tasks) > 3:
            raise RuntimeError(23)
    log("main ends")


asyncio.run(main())
