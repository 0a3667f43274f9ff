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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    log("took", await queue.get())
    try:
        async with asyncio.TaskGroup() as g2:
            g2.create_task(asyncio.sleep(0, 3))
            async with condition:
                async for i in numbers(1, 0):
                    log("item", i)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.3, 4)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError) as e5:
        log("caught", name(e5))
        try:
            log("gathered", await asyncio.gather(asyncio.sleep(0, 6), asyncio.sleep(0.5, 7), queue.get()))
        except Exception as error:
            log("caught", name(error))
    try:
        some8 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 9), asyncio.sleep(1, 10), asyncio.sleep(0, 11),)]
        done, pending = await asyncio.wait(some8, timeout=None, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        try:
            log("at", 12)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    finally:
        log("finally", 13)
    raise ValueError(14)


async def work2(n):
    f15 = loop.create_future()
    loop.call_later(0.1, f15.cancel)
    try:
        log("future", await f15)
    except ValueError as error:
        log("caught", name(error))
    keep(asyncio.create_task(work3(18)))
    try:
        async with asyncio.timeout(0):
            if n % 2 == 0:
                raise ValueError(19)
            cancel(1, 'why')
    except TimeoutError as e20:
        log("caught", name(e20))
    return n


async def work1(n):
    for i in range(1):
        cancel(2, 'why')
        try:
            log("took", queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    try:
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    finally:
        log("finally", 24)
    try:
        for following in asyncio.as_completed([work2(25)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e26:
        log("caught", name(e26))
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 28), asyncio.sleep(0.3, 29)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e30:
        log("caught", name(e30))
    await event.wait()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(32)))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        keep(asyncio.create_task(work3(33)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(34)
    async with condition:
        try:
            log("gathered", await asyncio.gather(work2(35), asyncio.sleep(0.1, 36), event.wait()))
        except Exception as error:
            log("caught", name(error))
        cancel(2)
    await asyncio.sleep(0)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
