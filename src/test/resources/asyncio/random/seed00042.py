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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    loop.call_soon(cancel, 0)
    some2 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 3),)]
    done, pending = await asyncio.wait(some2, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some2:
        t.cancel()
    return n


async def work2(n):
    some5 = [asyncio.create_task(c) for c in (work3(6),)]
    done, pending = await asyncio.wait(some5, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for i in range(1):
        f7 = loop.create_future()
        loop.call_later(0.1, settle, f7, ValueError(9))
        try:
            log("future", await f7)
        except ValueError as error:
            log("caught", name(error))
    return n * 2


async def work1(n):
    try:
        async with asyncio.timeout(0.1):
            try:
                async with asyncio.timeout(0.5):
                    try:
                        async with asyncio.TaskGroup() as g11:
                            g11.create_task(asyncio.sleep(1, 12))
                            keep(g11.create_task(asyncio.sleep(0.5, 13)))
                            log("at", 14)
                            log("at", 15)
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                    async for i in numbers(2, 0):
                        log("item", i)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e16:
                log("caught", name(e16))
            t17 = asyncio.create_task(work3(18), name="t17")
            t17.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            async with condition:
                condition.notify(2)
            t17.cancel()
    except TimeoutError as e19:
        log("caught", name(e19))
    try:
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    await asyncio.sleep(0.1)
    return n


async def work0(n):
    for i in range(2):
        await queue.put(23)
        log("put", 23, queue.qsize())
        try:
            try:
                await asyncio.sleep(0.5)
                await asyncio.sleep(0.1)
            except ValueError as error:
                log("caught", name(error))
            await asyncio.sleep(0.1)
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    await asyncio.sleep(0.5)
    raise ValueError(28)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(29)))
    cancel(0)
    try:
        async with asyncio.TaskGroup() as g30:
            g30.create_task(asyncio.sleep(0.5, 31))
            for result in await asyncio.gather(asyncio.gather(asyncio.sleep(0, 32), work0(33)), asyncio.gather(asyncio.sleep(0.3, 34), work3(35)), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
            log("at", 36)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("main ends")


asyncio.run(main())
