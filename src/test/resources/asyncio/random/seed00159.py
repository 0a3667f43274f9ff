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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0, 2))
            try:
                queue.task_done()
            except ValueError as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async with semaphore:
        try:
            async with asyncio.TaskGroup() as g4:
                g4.create_task(asyncio.sleep(0.3, 5))
                keep(g4.create_task(asyncio.sleep(0.3, 6)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        cancel(1, 'why')
    return n


async def work1(n):
    await asyncio.sleep(0)
    async for i in numbers(3, 0.1):
        log("item", i)
        if i == 1:
            break
    cancel(4)
    try:
        try:
            keep(asyncio.create_task(work2(8)))
            log("at", 9)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
            raise ValueError(10)
    except ValueError as error:
        log("caught", name(error))
    raise ValueError(11)


async def work0(n):
    event.set()
    if n % 3 == 0:
        raise RuntimeError(12)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(14)))
    keep(asyncio.create_task(work2(15)))
    keep(asyncio.create_task(work1(16)))
    async with condition:
        condition.notify(2)
    keep(asyncio.create_task(work1(17)))
    try:
        async for i in numbers(3, 0.3):
            log("item", i)
    finally:
        log("finally", 18)
        await asyncio.sleep(0)
        log("finally over", 19)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
