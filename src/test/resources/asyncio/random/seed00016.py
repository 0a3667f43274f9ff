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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    log("at", 1)
    keep(asyncio.create_task(asyncio.sleep(0.2, 2)))
    async with condition:
        log("at", 3)
    raise ValueError(4)


async def work1(n):
    if n % 2 == 0:
        raise RuntimeError(5)
    log("at", 6)
    for i in range(1):
        log("at", 7)
        await asyncio.sleep(0.1)
    return n


async def work0(n):
    log("at", 9)
    t10 = asyncio.create_task(work2(11), name="t10")
    t10.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    for i in range(2):
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
        for i in range(1):
            cancel(3)
            try:
                try:
                    for following in asyncio.as_completed([work1(13)], timeout=None):
                        log("next", await following)
                except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e14:
                    log("caught", name(e14))
                    log("at", 15)
                log("at", 16)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
    t10.cancel()
    try:
        log("result", await t10)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 17)
    await asyncio.sleep(1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(20)))
    keep(asyncio.create_task(work2(21)))
    try:
        async with asyncio.TaskGroup() as g22:
            g22.create_task(asyncio.sleep(0.1, 23))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    if len(tasks) > 5:
        raise RuntimeError(24)
    cancel(4)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
