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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.abort()
    try:
        try:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            await barrier.reset()
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
    finally:
        log("finally", 1)
        await asyncio.sleep(0.3)
        log("finally over", 2)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 3)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e4:
        log("caught", name(e4))
        log("at", 5)
    log("at", 6)
    return n


async def work1(n):
    try:
        try:
            async with asyncio.TaskGroup() as g8:
                g8.create_task(work2(9))
                g8.create_task(work2(10))
                g8.create_task(work2(11))
                async for i in numbers(3, 0.3):
                    log("item", i)
                log("at", 12)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        for result in await asyncio.gather(event.wait(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    finally:
        log("finally", 13)
    log("at", 14)
    await asyncio.sleep(0)
    raise ValueError(16)


async def work0(n):
    log("at", 17)
    some18 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 19),)]
    done, pending = await asyncio.wait(some18, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some18:
        t.cancel()
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.reset()
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(0.2, 20), 0.5))
        except TimeoutError as e21:
            log("caught", name(e21))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    some22 = [asyncio.create_task(c) for c in (work1(23), work2(24),)]
    done, pending = await asyncio.wait(some22, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some22:
        t.cancel()
    raise ValueError(25)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(26)))
    keep(asyncio.create_task(asyncio.sleep(0, 27)))
    some28 = [asyncio.create_task(c) for c in (work2(29), work1(30),)]
    done, pending = await asyncio.wait(some28, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g31:
                    g31.create_task(asyncio.sleep(0.2, 32))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
    except Exception as error:
        log("caught", name(error))
    try:
        try:
            log("at", 33)
        finally:
            log("finally", 34)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        raise
    log("main ends")


asyncio.run(main())
