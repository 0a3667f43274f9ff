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

queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    f1 = loop.create_future()
    loop.call_later(0.3, settle, f1, 2)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    loop.call_soon(log, 'callback', 4)
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g5:
                    g5.create_task(asyncio.sleep(0.5, 6))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            async with semaphore:
                async with condition:
                    condition.notify()
                keep(asyncio.create_task(asyncio.sleep(1, 7)))
        finally:
            log("finally", 8)
            await asyncio.sleep(0.1)
            log("finally over", 9)
    finally:
        log("finally", 10)
        await asyncio.sleep(0.5)
        log("finally over", 11)
    log("at", 12)
    return n * 2


async def work1(n):
    cancel(0, 'why')
    event.clear()
    return n * 2


async def work0(n):
    try:
        keep(asyncio.create_task(asyncio.sleep(0.2, 15)))
    finally:
        log("finally", 16)
    log("at", 17)
    try:
        async with asyncio.TaskGroup() as g18:
            g18.create_task(work1(19))
            g18.create_task(work2(20))
            await asyncio.sleep(0)
            await asyncio.sleep(0.5)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(24)))
    keep(asyncio.create_task(asyncio.sleep(1, 25)))
    try:
        try:
            await asyncio.sleep(0)
        finally:
            log("finally", 26)
            await asyncio.sleep(0.1)
            log("finally over", 27)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        async with asyncio.timeout(0.3):
            for result in await asyncio.gather(work0(28), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
    except TimeoutError as e29:
        log("caught", name(e29))
    if len(tasks) > 2:
        raise RuntimeError(30)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
