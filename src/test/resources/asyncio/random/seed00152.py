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


async def work2(n):
    await asyncio.sleep(0)
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0, 2))
            cancel(3)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n * 2


async def work1(n):
    log("at", 5)
    try:
        async with asyncio.TaskGroup() as g6:
            g6.create_task(work2(7))
            g6.create_task(work2(8))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    try:
        try:
            async with asyncio.timeout(0.1):
                cancel(1, 'why')
        except TimeoutError as e10:
            log("caught", name(e10))
    finally:
        log("finally", 11)
        await asyncio.sleep(0)
        log("finally over", 12)
    log("at", 13)
    raise ValueError(14)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 15)))
    keep(asyncio.create_task(work1(16)))
    try:
        for following in asyncio.as_completed([work1(17), work2(18), work1(19)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e20:
        log("caught", name(e20))
    keep(asyncio.create_task(work1(21)))
    try:
        queue.put_nowait(22)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await queue.put(23)
    log("put", 23, queue.qsize())
    log("main ends")


asyncio.run(main())
