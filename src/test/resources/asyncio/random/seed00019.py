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

queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    for result in await asyncio.gather(asyncio.sleep(0.2, 1), asyncio.sleep(0.2, 2), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        keep(asyncio.create_task(asyncio.sleep(0, 3)))
        async for i in numbers(2, 0.2):
            log("item", i)
            if i == 1:
                break
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        try:
            async with asyncio.timeout(None):
                log("at", 4)
                log("at", 5)
        except TimeoutError as e6:
            log("caught", name(e6))
    finally:
        log("finally", 7)
    return n


async def work2(n):
    log("at", 10)
    for i in range(2):
        async for i in numbers(3, 0):
            log("item", i)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.abort()
    try:
        async with asyncio.timeout(None):
            try:
                log("at", 11)
                await asyncio.sleep(1)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e13:
        log("caught", name(e13))
    return n * 2


async def work1(n):
    t15 = asyncio.create_task(work2(16), name="t15")
    t15.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        cancel(2, 'why')
    finally:
        log("finally", 17)
        await asyncio.sleep(0.1)
        log("finally over", 18)
    await asyncio.sleep(1)
    t15.cancel()
    try:
        log("result", await t15)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 20)
    return n * 2


async def work0(n):
    try:
        try:
            async with asyncio.timeout(None):
                t22 = asyncio.create_task(work3(23), name="t22")
                t22.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                try:
                    try:
                        async with asyncio.TaskGroup() as g24:
                            keep(g24.create_task(work1(25)))
                            g24.create_task(work2(26))
                            await asyncio.sleep(0)
                            log("at", 28)
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                    await asyncio.sleep(0.5)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                try:
                    log("result", await t22)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e30:
            log("caught", name(e30))
            log("at", 31)
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0.1)
    log("at", 34)
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(37)))
    keep(asyncio.create_task(work2(38)))
    keep(asyncio.create_task(work3(39)))
    try:
        cancel(1)
    finally:
        log("finally", 40)
        await asyncio.sleep(0)
        log("finally over", 41)
    for result in await asyncio.gather(work3(42), event.wait(), queue.get(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        cancel(2)
        try:
            async with asyncio.TaskGroup() as g43:
                g43.create_task(work3(44))
                keep(g43.create_task(work2(45)))
                g43.create_task(work3(46))
                try:
                    queue.put_nowait(47)
                except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
                try:
                    log("got", await asyncio.wait_for(work1(48), 0.15))
                except TimeoutError as e49:
                    log("caught", name(e49))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
    try:
        for following in asyncio.as_completed([work1(50), work1(51)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e52:
        log("caught", name(e52))
    log("took", await queue.get())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
