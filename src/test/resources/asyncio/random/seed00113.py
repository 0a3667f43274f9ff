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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    await asyncio.sleep(0)
    cancel(0, 'why')
    try:
        cancel(2, 'why')
        await asyncio.sleep(0.5)
    finally:
        log("finally", 2)
        await asyncio.sleep(1)
        log("finally over", 3)
    return n


async def work0(n):
    cancel(0, 'why')
    try:
        try:
            async with asyncio.TaskGroup() as g5:
                keep(g5.create_task(work1(6)))
                g5.create_task(work1(7))
                await asyncio.sleep(1)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        raise ValueError(8)
    try:
        async with asyncio.TaskGroup() as g9:
            g9.create_task(work1(10))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 11)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 13)))
    keep(asyncio.create_task(work1(14)))
    keep(asyncio.create_task(work0(15)))
    cancel(1)
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(asyncio.sleep(0.2, 17))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.TaskGroup() as g18:
            g18.create_task(asyncio.sleep(0.1, 19))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
