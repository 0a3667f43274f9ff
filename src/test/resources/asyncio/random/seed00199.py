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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        log("gathered", await asyncio.gather(asyncio.shield(asyncio.sleep(0.1, 1)), queue.get()))
    except Exception as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    for i in range(2):
        for result in await asyncio.gather(queue.put(2), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        f3 = loop.create_future()
        loop.call_later(0.5, f3.cancel)
        try:
            log("future", await f3)
        except ValueError as error:
            log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0.3, 6)))
    return n


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        queue.put_nowait(8)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work0(n):
    log("at", 10)
    try:
        async with asyncio.TaskGroup() as g11:
            g11.create_task(work1(12))
            keep(g11.create_task(work1(13)))
            g11.create_task(work1(14))
            try:
                loop.call_later(0, event.set)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise ValueError(16)
            for result in await asyncio.gather(event.wait(), asyncio.shield(work2(17)), event.wait(), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(19)))
    try:
        try:
            await asyncio.sleep(0.3)
            f20 = loop.create_future()
            loop.call_later(0.5, settle, f20, ValueError(22))
            try:
                log("future", await f20)
            except ValueError as error:
                log("caught", name(error))
        except ValueError as error:
            log("caught", name(error))
        try:
            queue.put_nowait(23)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 24)
    log("at", 25)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
