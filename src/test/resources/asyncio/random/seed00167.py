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


async def work1(n):
    loop.call_later(0.5, cancel, 0)
    try:
        async with asyncio.TaskGroup() as g2:
            keep(g2.create_task(asyncio.sleep(0.1, 3)))
            keep(g2.create_task(asyncio.sleep(0, 4)))
            await asyncio.sleep(0.2)
            try:
                cancel(0)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.5)
                raise
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.TaskGroup() as g5:
            g5.create_task(asyncio.sleep(0.3, 6))
            event.clear()
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 7)
    return n


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g9:
            g9.create_task(work1(10))
            g9.create_task(asyncio.sleep(0.1, 11))
            keep(g9.create_task(work1(12)))
            keep(asyncio.create_task(work1(13)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(15)))
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work0(17))
            g16.create_task(work1(18))
            g16.create_task(work1(19))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("took", await queue.get())
    try:
        for following in asyncio.as_completed([work1(21), work1(22)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e23:
        log("caught", name(e23))
    loop.call_later(0.1, log, 'callback', 24)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
