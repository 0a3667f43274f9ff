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

queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    try:
        log("at", 1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        raise ValueError(2)
    await asyncio.sleep(0)
    try:
        for result in await asyncio.gather(asyncio.sleep(0.5, 3), queue.put(4), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        cancel(3)
    finally:
        log("finally", 5)
        await asyncio.sleep(0)
        log("finally over", 6)
    keep(asyncio.create_task(asyncio.sleep(0.1, 7)))
    raise ValueError(8)


async def work0(n):
    async for i in numbers(3, 0.2):
        log("item", i)
        if i == 1:
            break
    try:
        async with asyncio.TaskGroup() as g9:
            g9.create_task(asyncio.sleep(0.3, 10))
            g9.create_task(work1(11))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.3, 12)], timeout=0.1):
                log("next", await following)
        except (TimeoutError, ValueError) as e13:
            log("caught", name(e13))
    except Exception as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 15)))
    keep(asyncio.create_task(work0(16)))
    keep(asyncio.create_task(work0(17)))
    try:
        if len(tasks) > 3:
            raise RuntimeError(18)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        try:
            log("gathered", await asyncio.gather(work0(19), queue.get(), work1(20)))
        except Exception as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
        raise ValueError(21)
    cancel(2, 'why')
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
