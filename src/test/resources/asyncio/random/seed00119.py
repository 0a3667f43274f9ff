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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g1:
            keep(g1.create_task(asyncio.sleep(0.1, 2)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.5, 3)], timeout=1):
                log("next", await following)
        except (TimeoutError, ValueError) as e4:
            log("caught", name(e4))
        await asyncio.sleep(0)
    except ValueError as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    try:
        log("gathered", await asyncio.gather(queue.put(8), event.wait(), work2(9)))
    except Exception as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        async for i in numbers(1, 0):
            log("item", i)
            if i == 1:
                break
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise ValueError(10)
    keep(asyncio.create_task(work2(11)))
    raise ValueError(12)


async def work0(n):
    async with condition:
        condition.notify(2)
    async with condition:
        keep(asyncio.create_task(work2(13)))
    log("at", 15)
    log("at", 16)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(18)))
    queue.shutdown(immediate=True)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
