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


async def work2(n):
    await asyncio.sleep(0.3)
    try:
        async with asyncio.timeout(0.5):
            async for i in numbers(2, 0.2):
                log("item", i)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e1:
        log("caught", name(e1))
    if n % 3 == 0:
        raise RuntimeError(2)
    keep(asyncio.create_task(asyncio.sleep(0, 3)))
    return n


async def work1(n):
    if n % 3 == 0:
        raise ValueError(5)
    try:
        await asyncio.sleep(0.1)
    finally:
        log("finally", 6)
        await asyncio.sleep(0.1)
        log("finally over", 7)
    keep(asyncio.create_task(work2(8)))
    try:
        async with asyncio.TaskGroup() as g9:
            keep(g9.create_task(work2(10)))
            g9.create_task(work2(11))
            g9.create_task(work2(12))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([work1(14), work1(15), asyncio.sleep(0.2, 16)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e17:
        log("caught", name(e17))
        try:
            log("at", 18)
            log("at", 20)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.2)
    cancel(3)
    await asyncio.sleep(0.5)
    raise ValueError(22)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(23)))
    keep(asyncio.create_task(work1(24)))
    keep(asyncio.create_task(work0(25)))
    for i in range(2):
        keep(asyncio.create_task(work1(26)))
        try:
            for following in asyncio.as_completed([asyncio.sleep(0, 27)], timeout=0.3):
                log("next", await following)
        except (TimeoutError, ValueError) as e28:
            log("caught", name(e28))
    some29 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 30), work0(31),)]
    done, pending = await asyncio.wait(some29, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(asyncio.create_task(work1(32)))
    try:
        async with asyncio.TaskGroup() as g33:
            g33.create_task(work0(34))
            g33.create_task(work0(35))
            try:
                await asyncio.wait_for(queue.join(), 0.3)
            except TimeoutError as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    keep(asyncio.create_task(work0(37)))
    log("main ends")


asyncio.run(main())
