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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        t2 = asyncio.create_task(asyncio.sleep(0, 3), name="t2")
        t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            cancel(0)
            await asyncio.sleep(0.5)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.3)
            raise
        await asyncio.sleep(0)
        try:
            log("result", await t2)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    finally:
        log("finally", 6)
        await asyncio.sleep(0.3)
        log("finally over", 7)
    log("at", 8)
    return n


async def work2(n):
    log("at", 10)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    f11 = loop.create_future()
    loop.call_later(0, settle, f11, 12)
    try:
        log("future", await f11)
    except ValueError as error:
        log("caught", name(error))
    log("at", 14)
    return n


async def work1(n):
    async with semaphore:
        keep(asyncio.create_task(work3(16)))
        loop.call_soon(cancel, 0)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.abort()
    await asyncio.sleep(0.1)
    raise ValueError(18)


async def work0(n):
    await asyncio.sleep(1)
    try:
        try:
            for result in await asyncio.gather(work1(19), queue.put(20), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
            cancel(3, 'why')
        finally:
            log("finally", 21)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(23)))
    keep(asyncio.create_task(work2(24)))
    keep(asyncio.create_task(work3(25)))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 26), asyncio.sleep(0.3, 27)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e28:
        log("caught", name(e28))
    for i in range(1):
        try:
            await asyncio.sleep(0.1)
            try:
                queue.put_nowait(29)
            except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                log("caught", name(error))
        finally:
            log("finally", 30)
            await asyncio.sleep(0.3)
            log("finally over", 31)
    try:
        async with asyncio.TaskGroup() as g32:
            g32.create_task(work0(33))
            g32.create_task(work0(34))
            log("at", 35)
            log("at", 36)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
