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

queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    await asyncio.sleep(0)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    raise ValueError(1)


async def work2(n):
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 2), 0.5))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e3:
        log("caught", name(e3))
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.1)
            except TimeoutError as error:
                log("caught", name(error))
    log("at", 4)
    log("at", 5)
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    t8 = asyncio.create_task(work3(9), name="t8")
    t8.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        cancel(1, 'why')
    finally:
        log("finally", 10)
        await asyncio.sleep(0.2)
        log("finally over", 11)
    t8.cancel()
    try:
        log("result", await t8)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await queue.put(12)
    log("put", 12, queue.qsize())
    return n


async def work0(n):
    if n % 2 == 0:
        raise asyncio.CancelledError(14)
    async for i in numbers(2, 0):
        log("item", i)
    if n % 2 == 0:
        raise ValueError(15)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work3(17)))
    keep(asyncio.create_task(work0(18)))
    keep(asyncio.create_task(work2(19)))
    log("took", await queue.get())
    try:
        keep(asyncio.create_task(asyncio.sleep(1, 21)))
    finally:
        log("finally", 22)
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        log("at", 24)
        await asyncio.sleep(0.3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
    log("main ends")


asyncio.run(main())
