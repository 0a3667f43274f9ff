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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    await asyncio.sleep(0.2)
    keep(asyncio.create_task(asyncio.sleep(1, 1)))
    f2 = loop.create_future()
    loop.call_later(0, settle, f2, 3)
    try:
        log("future", await f2)
    except ValueError as error:
        log("caught", name(error))
    cancel(3, 'why')
    raise ValueError(5)


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g6:
            keep(g6.create_task(work3(7)))
            g6.create_task(work3(8))
            g6.create_task(work3(9))
            try:
                keep(asyncio.create_task(work3(10)))
                cancel(1)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.5)
                log("uncancel", asyncio.current_task().uncancel())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    loop.call_later(0.2, log, 'callback', 11)
    await asyncio.sleep(0)
    await asyncio.sleep(0.3)
    return n


async def work1(n):
    await asyncio.sleep(0.1)
    try:
        async with asyncio.timeout(0.5):
            await asyncio.sleep(0.1)
            async for i in numbers(2, 0.1):
                log("item", i)
    except TimeoutError as e15:
        log("caught", name(e15))
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    return n


async def work0(n):
    for result in await asyncio.gather(event.wait(), work2(19), asyncio.shield(work3(20)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        for following in asyncio.as_completed([work1(21), work2(22)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e23:
        log("caught", name(e23))
        f24 = loop.create_future()
        loop.call_later(0.1, settle, f24, 25)
        try:
            log("future", await f24)
        except ValueError as error:
            log("caught", name(error))
    try:
        log("gathered", await asyncio.gather(asyncio.shield(work2(27)), asyncio.sleep(0.5, 28), queue.get()))
    except Exception as error:
        log("caught", name(error))
    async for i in numbers(2, 1):
        log("item", i)
        if i == 1:
            break
    raise ValueError(29)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(30)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 31)))
    keep(asyncio.create_task(work3(32)))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    for i in range(1):
        loop.call_soon(event.set)
    f35 = loop.create_future()
    loop.call_later(0.1, settle, f35, ValueError(37))
    try:
        log("future", await f35)
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
