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


async def work1(n):
    try:
        keep(asyncio.create_task(asyncio.sleep(0.3, 1)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    await asyncio.sleep(0.1)
    return n


async def work0(n):
    for i in range(1):
        await asyncio.sleep(0.5)
        try:
            try:
                async with asyncio.TaskGroup() as g3:
                    g3.create_task(work1(4))
                    try:
                        log("gathered", await asyncio.gather(work1(5), work1(6)))
                    except Exception as error:
                        log("caught", name(error))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            event.set()
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
    event.set()
    async for i in numbers(1, 0.2):
        log("item", i)
        if i == 1:
            break
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(8)))
    keep(asyncio.create_task(work0(9)))
    keep(asyncio.create_task(work0(10)))
    keep(asyncio.create_task(work1(11)))
    try:
        for result in await asyncio.gather(event.wait(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
