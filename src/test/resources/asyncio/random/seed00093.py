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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 1)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e2:
        log("caught", name(e2))
    return n


async def work1(n):
    async for i in numbers(3, 0.1):
        log("item", i)
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g4:
                    g4.create_task(work2(5))
                    g4.create_task(work2(6))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(0.2, 7), 0))
            except TimeoutError as e8:
                log("caught", name(e8))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
        t9 = asyncio.create_task(asyncio.sleep(0, 10), name="t9")
        t9.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        some11 = [asyncio.create_task(c) for c in (work2(12),)]
        done, pending = await asyncio.wait(some11, timeout=0.3, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        try:
            log("result", await t9)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    return n


async def work0(n):
    await asyncio.sleep(0)
    if n % 3 == 0:
        raise ValueError(14)
    log("at", 15)
    for result in await asyncio.gather(work1(16), asyncio.shield(work1(17)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(19)))
    await asyncio.sleep(0.3)
    try:
        for following in asyncio.as_completed([work0(20), work1(21)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e22:
        log("caught", name(e22))
        log("at", 23)
    await queue.put(24)
    log("put", 24, queue.qsize())
    cancel(3)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
