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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        queue.put_nowait(1)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    if n % 3 == 0:
        raise asyncio.CancelledError(2)
    await asyncio.sleep(0.1)
    try:
        log("took", await queue.get())
    finally:
        log("finally", 4)
    return n


async def work1(n):
    try:
        for result in await asyncio.gather(asyncio.sleep(0.5, 6), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        raise ValueError(7)
    for i in range(2):
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
    raise ValueError(9)


async def work0(n):
    cancel(2)
    cancel(4, 'why')
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(11)))
    keep(asyncio.create_task(work2(12)))
    keep(asyncio.create_task(work2(13)))
    some14 = [asyncio.create_task(c) for c in (work0(15), work0(16), work1(17),)]
    done, pending = await asyncio.wait(some14, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some14:
        t.cancel()
    try:
        keep(asyncio.create_task(asyncio.sleep(0.5, 18)))
        try:
            queue.put_nowait(19)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    if len(tasks) > 2:
        raise ValueError(20)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(0)
            log("at", 22)
    except TimeoutError as e23:
        log("caught", name(e23))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
