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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    await asyncio.sleep(0.5)
    log("took", await queue.get())
    async with condition:
        condition.notify()
    return n


async def work1(n):
    try:
        t3 = asyncio.create_task(work2(4), name="t3")
        t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        if n % 3 == 0:
            raise asyncio.CancelledError(5)
        f6 = loop.create_future()
        loop.call_later(0.1, settle, f6, ValueError(8))
        try:
            log("future", await f6)
        except ValueError as error:
            log("caught", name(error))
        t3.cancel()
        log("at", 9)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        log("uncancel", asyncio.current_task().uncancel())
    await asyncio.sleep(0.5)
    await asyncio.sleep(0)
    log("at", 12)
    return n


async def work0(n):
    for result in await asyncio.gather(asyncio.shield(work1(14)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        f15 = loop.create_future()
        loop.call_later(0.5, f15.cancel)
        try:
            log("future", await f15)
        except ValueError as error:
            log("caught", name(error))
        log("at", 19)
    finally:
        log("finally", 20)
        await asyncio.sleep(0.1)
        log("finally over", 21)
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0)
            except TimeoutError as error:
                log("caught", name(error))
        queue.shutdown()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        for following in asyncio.as_completed([work2(23), asyncio.sleep(0, 24), work2(25)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e26:
        log("caught", name(e26))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(28)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 29)))
    async for i in numbers(3, 0.1):
        log("item", i)
    keep(asyncio.create_task(work1(30)))
    try:
        cancel(3)
        try:
            if len(tasks) > 5:
                raise asyncio.CancelledError(31)
            try:
                async with asyncio.TaskGroup() as g32:
                    g32.create_task(asyncio.sleep(1, 33))
                    g32.create_task(work2(34))
                    try:
                        await asyncio.sleep(0.3)
                        await asyncio.sleep(0.5)
                    except ValueError as error:
                        log("caught", name(error))
                    log("at", 37)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
