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
        try:
            await queue.put(1)
            log("put", 1, queue.qsize())
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0.1)
    return n * 2


async def work1(n):
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        raise
    try:
        for following in asyncio.as_completed([work2(4), work2(5), work2(6)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e7:
        log("caught", name(e7))
    some8 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 9),)]
    done, pending = await asyncio.wait(some8, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some8:
        t.cancel()
    return n


async def work0(n):
    if n % 2 == 0:
        raise asyncio.CancelledError(11)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 12), asyncio.sleep(0.2, 13), asyncio.sleep(0, 14)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e15:
        log("caught", name(e15))
        keep(asyncio.create_task(work1(16)))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(18)))
    keep(asyncio.create_task(work1(19)))
    try:
        async with asyncio.TaskGroup() as g20:
            g20.create_task(work2(21))
            g20.create_task(work0(22))
            g20.create_task(work1(23))
            cancel(3)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        for following in asyncio.as_completed([work0(24), work1(25), work2(26)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e27:
        log("caught", name(e27))
        try:
            async with asyncio.TaskGroup() as g28:
                g28.create_task(work1(29))
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
                log("at", 30)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    log("at", 31)
    log("at", 32)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
