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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.2, 1)], timeout=1):
                log("next", await following)
        except (TimeoutError, ValueError) as e2:
            log("caught", name(e2))
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.3, 3)], timeout=0.1):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e4:
            log("caught", name(e4))
            loop.call_soon(event.set)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 6)
    await asyncio.sleep(0.1)
    return n


async def work2(n):
    try:
        cancel(2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        log("uncancel", asyncio.current_task().uncancel())
    try:
        keep(asyncio.create_task(work3(9)))
        log("at", 10)
    finally:
        log("finally", 11)
        await asyncio.sleep(1)
        log("finally over", 12)
    log("at", 13)
    raise ValueError(14)


async def work1(n):
    try:
        async with asyncio.timeout(0.1):
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            if n % 2 == 0:
                raise RuntimeError(15)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e16:
        log("caught", name(e16))
    async with condition:
        log("at", 17)
    try:
        try:
            async with asyncio.timeout(0.1):
                log("at", 18)
        except TimeoutError as e19:
            log("caught", name(e19))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    return n


async def work0(n):
    keep(asyncio.create_task(asyncio.sleep(0.2, 21)))
    some22 = [asyncio.create_task(c) for c in (work1(23), work3(24),)]
    done, pending = await asyncio.wait(some22, timeout=0.3, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(26)))
    keep(asyncio.create_task(work0(27)))
    loop.call_soon(cancel, 3)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g29:
            g29.create_task(work1(30))
            g29.create_task(asyncio.sleep(0.3, 31))
            keep(g29.create_task(work3(32)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    f33 = loop.create_future()
    loop.call_later(0.5, settle, f33, ValueError(35))
    try:
        log("future", await f33)
    except ValueError as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
