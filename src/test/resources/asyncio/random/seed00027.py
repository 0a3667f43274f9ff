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


async def work3(n):
    try:
        log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.3, 1)), 0.3))
    except TimeoutError as e2:
        log("caught", name(e2))
    try:
        try:
            cancel(0)
        finally:
            log("finally", 3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def work2(n):
    async with condition:
        condition.notify(2)
    cancel(2)
    try:
        async with asyncio.TaskGroup() as g5:
            g5.create_task(work3(6))
            g5.create_task(work3(7))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work1(n):
    for result in await asyncio.gather(work2(9), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    await asyncio.sleep(0.1)
    try:
        t10 = asyncio.create_task(asyncio.sleep(0.3, 11), name="t10")
        t10.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(1, 12)), 0.5))
        except TimeoutError as e13:
            log("caught", name(e13))
            log("took", await queue.get())
        cancel(2)
        try:
            log("result", await t10)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        log("got", await asyncio.wait_for(queue.get(), 0.5))
    except TimeoutError as e15:
        log("caught", name(e15))
    return n


async def work0(n):
    for i in range(1):
        t17 = asyncio.create_task(work3(18), name="t17")
        t17.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.1, 19)], timeout=None):
                log("next", await following)
        except (TimeoutError, ValueError) as e20:
            log("caught", name(e20))
        try:
            log("result", await t17)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        try:
            for following in asyncio.as_completed([work1(21)], timeout=0.2):
                log("next", await following)
        except (TimeoutError, ValueError) as e22:
            log("caught", name(e22))
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.5)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(25)))
    keep(asyncio.create_task(work1(26)))
    keep(asyncio.create_task(work0(27)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        cancel(0, 'why')
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        raise ValueError(28)
    cancel(0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
