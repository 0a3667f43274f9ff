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
            cancel(1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 2)
    try:
        log("got", await asyncio.wait_for(event.wait(), 0.1))
    except TimeoutError as e3:
        log("caught", name(e3))
    return n * 2


async def work2(n):
    some5 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 6), work3(7),)]
    done, pending = await asyncio.wait(some5, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        try:
            async with asyncio.TaskGroup() as g8:
                keep(g8.create_task(work3(9)))
                await asyncio.sleep(0)
                await asyncio.sleep(0)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        await asyncio.sleep(0.2)
    finally:
        log("finally", 13)
    log("at", 14)
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    await event.wait()
    try:
        async with asyncio.timeout(0):
            keep(asyncio.create_task(work3(17)))
            log("at", 18)
    except TimeoutError as e19:
        log("caught", name(e19))
    try:
        async with asyncio.TaskGroup() as g20:
            keep(g20.create_task(work3(21)))
            g20.create_task(work3(22))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    keep(asyncio.create_task(work2(23)))
    return n * 2


async def work0(n):
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([work2(26), work3(27), work1(28)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e29:
        log("caught", name(e29))
        try:
            async with asyncio.timeout(0):
                loop.call_soon(cancel, 0)
        except TimeoutError as e31:
            log("caught", name(e31))
            await asyncio.sleep(1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(34)))
    keep(asyncio.create_task(work0(35)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 36)))
    async with condition:
        condition.notify(2)
    keep(asyncio.create_task(work0(37)))
    loop.call_soon(event.set)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
