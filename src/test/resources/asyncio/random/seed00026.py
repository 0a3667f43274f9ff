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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    await asyncio.sleep(0.1)
    async for i in numbers(2, 0):
        log("item", i)
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.1, 2))
            g1.create_task(asyncio.sleep(0.1, 3))
            g1.create_task(asyncio.sleep(0.5, 4))
            if n % 2 == 0:
                raise ValueError(5)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        try:
            async with asyncio.TaskGroup() as g6:
                g6.create_task(asyncio.sleep(0.5, 7))
                keep(g6.create_task(asyncio.sleep(0, 8)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    finally:
        log("finally", 9)
    return n


async def work2(n):
    await asyncio.sleep(0)
    t11 = asyncio.create_task(work3(12), name="t11")
    t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    cancel(3, 'why')
    log("at", 13)
    try:
        log("result", await t11)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0.5)
    log("at", 15)
    return n


async def work1(n):
    some17 = [asyncio.create_task(c) for c in (work2(18), work2(19), work2(20),)]
    done, pending = await asyncio.wait(some17, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some17:
        t.cancel()
    try:
        f21 = loop.create_future()
        loop.call_later(0, settle, f21, ValueError(23))
        try:
            log("future", await f21)
        except ValueError as error:
            log("caught", name(error))
        log("at", 24)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    return n * 2


async def work0(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    async for i in numbers(3, 0.5):
        log("item", i)
        if i == 1:
            break
    cancel(4, 'why')
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(27)))
    await asyncio.sleep(0.1)
    keep(asyncio.create_task(work0(28)))
    for i in range(2):
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
    try:
        log("took", await queue.get())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    cancel(0)
    log("main ends")


asyncio.run(main())
