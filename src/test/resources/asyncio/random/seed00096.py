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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    async for i in numbers(1, 0):
        log("item", i)
        if i == 1:
            break
    try:
        async with asyncio.TaskGroup() as g1:
            keep(g1.create_task(asyncio.sleep(0, 2)))
            g1.create_task(asyncio.sleep(0.3, 3))
            cancel(4, 'why')
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(1)
    raise ValueError(5)


async def work1(n):
    keep(asyncio.create_task(work2(6)))
    log("at", 7)
    try:
        try:
            async with asyncio.timeout(None):
                log("at", 8)
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e9:
            log("caught", name(e9))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
    await asyncio.sleep(0.2)
    return n * 2


async def work0(n):
    keep(asyncio.create_task(asyncio.sleep(0, 12)))
    queue.shutdown(immediate=True)
    keep(asyncio.create_task(work1(14)))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(16)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 17)))
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    log("at", 19)
    cancel(1)
    log("main ends")


asyncio.run(main())
