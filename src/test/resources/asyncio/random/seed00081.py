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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        t1 = asyncio.create_task(asyncio.sleep(0, 2), name="t1")
        t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            log("took", queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        async with semaphore:
            try:
                async with asyncio.TaskGroup() as g4:
                    g4.create_task(asyncio.sleep(0.1, 5))
                    cancel(2)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        t1.cancel()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        raise
    t6 = asyncio.create_task(asyncio.sleep(0, 7), name="t6")
    t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with condition:
        condition.notify(2)
    cancel(2, 'why')
    try:
        log("result", await t6)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work2(n):
    try:
        queue.put_nowait(9)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    cancel(1)
    t10 = asyncio.create_task(work3(11), name="t10")
    t10.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.reset()
        try:
            await asyncio.sleep(0.5)
        finally:
            log("finally", 13)
            await asyncio.sleep(0.3)
            log("finally over", 14)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    t10.cancel()
    await asyncio.sleep(0.5)
    return n


async def work1(n):
    try:
        keep(asyncio.create_task(asyncio.sleep(0, 17)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        log("uncancel", asyncio.current_task().uncancel())
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        for following in asyncio.as_completed([work3(18)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e19:
        log("caught", name(e19))
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    raise ValueError(21)


async def work0(n):
    async for i in numbers(3, 0.1):
        log("item", i)
    try:
        for following in asyncio.as_completed([work1(22), work1(23), work2(24)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError) as e25:
        log("caught", name(e25))
    try:
        if n % 3 == 0:
            raise ValueError(26)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.5, 27), 0.3))
    except TimeoutError as e28:
        log("caught", name(e28))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(30)))
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    async for i in numbers(2, 1):
        log("item", i)
        if i == 1:
            break
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
