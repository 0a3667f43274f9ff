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


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    await queue.put(1)
    log("put", 1, queue.qsize())
    raise ValueError(2)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(work2(4))
            await asyncio.sleep(0.1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async with condition:
        keep(asyncio.create_task(work2(5)))
        f6 = loop.create_future()
        loop.call_later(0, settle, f6, 7)
        try:
            log("future", await f6)
        except ValueError as error:
            log("caught", name(error))
    await asyncio.sleep(0.3)
    try:
        async with asyncio.TaskGroup() as g9:
            keep(g9.create_task(asyncio.sleep(0, 10)))
            g9.create_task(asyncio.sleep(0.1, 11))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    await asyncio.sleep(0.3)
    await asyncio.sleep(0.3)
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work2(14)))
    keep(asyncio.create_task(work2(15)))
    keep(asyncio.create_task(work1(16)))
    try:
        for i in range(2):
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        raise
    cancel(3)
    for i in range(2):
        try:
            await asyncio.sleep(1)
            async with lock:
                keep(asyncio.create_task(work1(17)))
        finally:
            log("finally", 18)
    for i in range(2):
        log("at", 19)
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
