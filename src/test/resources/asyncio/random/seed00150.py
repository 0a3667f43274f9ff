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

queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        keep(asyncio.create_task(asyncio.sleep(0, 1)))
    finally:
        log("finally", 2)
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    return n


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(1, 6)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    raise ValueError(7)


async def work0(n):
    try:
        await asyncio.sleep(0)
    finally:
        log("finally", 8)
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 9)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e10:
        log("caught", name(e10))
    cancel(4)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 12)))
    try:
        async with asyncio.timeout(0):
            try:
                try:
                    async for i in numbers(1, 0):
                        log("item", i)
                    try:
                        async with asyncio.timeout(0.3):
                            await asyncio.sleep(0.2)
                    except TimeoutError as e14:
                        log("caught", name(e14))
                        log("at", 15)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    log("uncancel", asyncio.current_task().uncancel())
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            await asyncio.sleep(0.1)
    except TimeoutError as e17:
        log("caught", name(e17))
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.5)
    log("at", 20)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
