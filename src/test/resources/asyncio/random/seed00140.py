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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    async with lock:
        f1 = loop.create_future()
        loop.call_soon(settle, f1, ValueError(3))
        try:
            log("future", await f1)
        except ValueError as error:
            log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    async with condition:
        if n % 3 == 0:
            raise asyncio.CancelledError(4)
    raise ValueError(5)


async def work0(n):
    some6 = [asyncio.create_task(c) for c in (work1(7), work1(8),)]
    done, pending = await asyncio.wait(some6, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some6:
        t.cancel()
    if n % 3 == 0:
        raise ValueError(9)
    if n % 3 == 0:
        raise ValueError(10)
    log("at", 11)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(work0(14)))
    keep(asyncio.create_task(work0(15)))
    cancel(2, 'why')
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work1(17))
            g16.create_task(work1(18))
            g16.create_task(work1(19))
            cancel(4, 'why')
            async with condition:
                try:
                    await asyncio.wait_for(condition.wait(), 1)
                except TimeoutError as error:
                    log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    keep(asyncio.create_task(work0(20)))
    await asyncio.sleep(0.2)
    log("main ends")


asyncio.run(main())
