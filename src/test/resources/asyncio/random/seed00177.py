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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(0.2, 1)))
    loop.call_soon(log, 'callback', 2)
    try:
        async with asyncio.timeout(0.5):
            await asyncio.sleep(0.3)
            log("at", 4)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e5:
        log("caught", name(e5))
        await asyncio.sleep(0.1)
    return n * 2


async def work0(n):
    for i in range(1):
        if n % 2 == 0:
            raise RuntimeError(8)
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.15)
            except TimeoutError as error:
                log("caught", name(error))
        event.set()
    finally:
        log("finally", 9)
        await asyncio.sleep(1)
        log("finally over", 10)
    cancel(4)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(12)))
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(work0(14)))
    event.clear()
    if len(tasks) > 4:
        raise asyncio.CancelledError(15)
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work0(17))
            g16.create_task(work1(18))
            g16.create_task(work0(19))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(1)
    log("main ends")


asyncio.run(main())
