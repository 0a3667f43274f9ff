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

queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.1, 2))
            keep(g1.create_task(asyncio.sleep(0, 3)))
            g1.create_task(asyncio.sleep(0.2, 4))
            cancel(2)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.TaskGroup() as g5:
            g5.create_task(asyncio.sleep(0, 6))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 7)
    await event.wait()
    return n


async def work1(n):
    queue.shutdown(immediate=True)
    for i in range(2):
        f10 = loop.create_future()
        loop.call_later(0.1, f10.cancel)
        try:
            log("future", await f10)
        except ValueError as error:
            log("caught", name(error))
    log("at", 13)
    log("at", 14)
    return n * 2


async def work0(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        try:
            async for i in numbers(3, 0.5):
                log("item", i)
                if i == 1:
                    break
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    finally:
        log("finally", 16)
        await asyncio.sleep(1)
        log("finally over", 17)
    await asyncio.sleep(0.3)
    log("at", 19)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(21)))
    keep(asyncio.create_task(work0(22)))
    async with lock:
        log("at", 23)
    cancel(4, 'why')
    try:
        try:
            keep(asyncio.create_task(work0(24)))
            try:
                keep(asyncio.create_task(asyncio.sleep(0.1, 25)))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0)
                raise
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(1)
            raise
    finally:
        log("finally", 26)
    try:
        await asyncio.sleep(0.2)
        await asyncio.sleep(0.3)
    except Exception as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
