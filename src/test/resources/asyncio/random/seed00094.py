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


async def work3(n):
    if n % 3 == 0:
        raise RuntimeError(1)
    try:
        keep(asyncio.create_task(asyncio.sleep(0.2, 2)))
        try:
            keep(asyncio.create_task(asyncio.sleep(0, 3)))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n * 2


async def work2(n):
    await asyncio.sleep(0.5)
    t5 = asyncio.create_task(asyncio.sleep(0.1, 6), name="t5")
    t5.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        if n % 3 == 0:
            raise asyncio.CancelledError(7)
    finally:
        log("finally", 8)
    await queue.put(9)
    log("put", 9, queue.qsize())
    try:
        log("result", await t5)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g10:
            keep(g10.create_task(work3(11)))
            g10.create_task(asyncio.sleep(0, 12))
            try:
                await asyncio.sleep(0.1)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                log("uncancel", asyncio.current_task().uncancel())
            await asyncio.sleep(0.1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 14)
    return n


async def work1(n):
    try:
        async with asyncio.timeout(0.3):
            try:
                try:
                    await asyncio.sleep(0.5)
                except (ValueError, RuntimeError) as error:
                    log("caught", name(error))
            finally:
                log("finally", 16)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e17:
        log("caught", name(e17))
    f18 = loop.create_future()
    loop.call_later(0.1, settle, f18, 19)
    try:
        log("future", await f18)
    except ValueError as error:
        log("caught", name(error))
    cancel(1, 'why')
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.1)
            except TimeoutError as error:
                log("caught", name(error))
        await asyncio.sleep(0.1)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n


async def work0(n):
    keep(asyncio.create_task(work2(23)))
    event.clear()
    for result in await asyncio.gather(queue.get(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(25)))
    keep(asyncio.create_task(work1(26)))
    keep(asyncio.create_task(work3(27)))
    if len(tasks) > 2:
        raise asyncio.CancelledError(28)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("at", 29)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
