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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        log("gathered", await asyncio.gather(asyncio.shield(asyncio.sleep(0, 1)), asyncio.sleep(1, 2)))
    except Exception as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0.1, 3)))
    raise ValueError(4)


async def work1(n):
    await asyncio.sleep(0.3)
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work2(5), work2(6)), 0.15))
    except TimeoutError as e7:
        log("caught", name(e7))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    t8 = asyncio.create_task(work2(9), name="t8")
    t8.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        f10 = loop.create_future()
        loop.call_later(0.5, settle, f10, 11)
        try:
            log("future", await f10)
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        log("result", await t8)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        for result in await asyncio.gather(work2(13), asyncio.shield(work2(14)), asyncio.sleep(0.5, 15), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        log("at", 16)
    except Exception as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    log("at", 19)
    if n % 3 == 0:
        raise asyncio.CancelledError(20)
    log("took", await queue.get())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(23)))
    keep(asyncio.create_task(work0(24)))
    keep(asyncio.create_task(work0(25)))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 26)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e27:
        log("caught", name(e27))
        try:
            t28 = asyncio.create_task(asyncio.sleep(1, 29), name="t28")
            t28.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            async with lock:
                for i in range(2):
                    await asyncio.sleep(0)
                log("at", 30)
            await asyncio.sleep(0.1)
            t28.cancel()
            try:
                log("result", await t28)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
            log("at", 32)
        finally:
            log("finally", 33)
    log("at", 34)
    log("at", 35)
    log("at", 36)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
