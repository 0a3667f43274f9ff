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


async def work1(n):
    async for i in numbers(1, 0.2):
        log("item", i)
        if i == 1:
            break
    await asyncio.sleep(0.2)
    cancel(2)
    try:
        try:
            loop.call_later(0, log, 'callback', 1)
        finally:
            log("finally", 2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    raise ValueError(3)


async def work0(n):
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0.1, 5)))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 7)))
    keep(asyncio.create_task(asyncio.sleep(0, 8)))
    loop.call_later(0, log, 'callback', 9)
    try:
        async with asyncio.TaskGroup() as g10:
            g10.create_task(asyncio.sleep(0.1, 11))
            g10.create_task(asyncio.sleep(1, 12))
            event.set()
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(1)
    await asyncio.sleep(0.5)
    keep(asyncio.create_task(work1(13)))
    log("main ends")


asyncio.run(main())
