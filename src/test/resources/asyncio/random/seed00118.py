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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    return n


async def work2(n):
    try:
        try:
            for following in asyncio.as_completed([work3(3), asyncio.sleep(0.1, 4), asyncio.sleep(0.5, 5)], timeout=0.2):
                log("next", await following)
        except (TimeoutError, ValueError) as e6:
            log("caught", name(e6))
            cancel(0, 'why')
        await asyncio.sleep(0.3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        log("got", await asyncio.wait_for(queue.put(7), 0.2))
    except TimeoutError as e8:
        log("caught", name(e8))
    try:
        async with asyncio.TaskGroup() as g9:
            keep(g9.create_task(asyncio.sleep(1, 10)))
            await asyncio.sleep(0.1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 12)
    return n * 2


async def work1(n):
    log("took", await queue.get())
    try:
        log("got", await asyncio.wait_for(asyncio.shield(work2(15)), 0.1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e16:
        log("caught", name(e16))
    try:
        try:
            async with asyncio.TaskGroup() as g17:
                keep(g17.create_task(asyncio.sleep(0.1, 18)))
                keep(g17.create_task(work3(19)))
                g17.create_task(asyncio.sleep(0.5, 20))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    return n * 2


async def work0(n):
    keep(asyncio.create_task(asyncio.sleep(0, 22)))
    async for i in numbers(3, 0.1):
        log("item", i)
        if i == 1:
            break
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(24)))
    keep(asyncio.create_task(work2(25)))
    loop.call_soon(log, 'callback', 26)
    await asyncio.sleep(0.1)
    log("at", 27)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
