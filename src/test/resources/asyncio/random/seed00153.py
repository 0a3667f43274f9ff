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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    for i in range(2):
        await asyncio.sleep(0.1)
        for i in range(2):
            async for i in numbers(1, 0.1):
                log("item", i)
    if n % 2 == 0:
        raise RuntimeError(1)
    for i in range(1):
        f2 = loop.create_future()
        loop.call_later(0.5, settle, f2, ValueError(4))
        try:
            log("future", await f2)
        except ValueError as error:
            log("caught", name(error))
        log("at", 5)
    log("at", 6)
    return n


async def work1(n):
    keep(asyncio.create_task(work2(8)))
    try:
        cancel(3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    await asyncio.sleep(0)
    return n * 2


async def work0(n):
    keep(asyncio.create_task(asyncio.sleep(0, 11)))
    async with semaphore:
        cancel(1, 'why')
        if n % 3 == 0:
            raise asyncio.CancelledError(12)
    try:
        log("gathered", await asyncio.gather(asyncio.gather(work2(13), work1(14)), work1(15), event.wait()))
    except Exception as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 17)))
    keep(asyncio.create_task(work2(18)))
    t19 = asyncio.create_task(work0(20), name="t19")
    t19.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await queue.put(21)
    log("put", 21, queue.qsize())
    t19.cancel()
    try:
        log("result", await t19)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(queue.get(), 0.15))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e22:
        log("caught", name(e22))
        try:
            log("at", 23)
            log("at", 24)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    log("at", 25)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
