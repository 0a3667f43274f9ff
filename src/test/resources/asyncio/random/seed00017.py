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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    f1 = loop.create_future()
    loop.call_later(0, f1.cancel)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with semaphore:
            log("at", 5)
            log("at", 6)
    finally:
        log("finally", 7)
    log("at", 8)
    log("at", 9)
    return n


async def work2(n):
    try:
        some11 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 12),)]
        done, pending = await asyncio.wait(some11, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some11:
            keep(t)
        try:
            async with asyncio.TaskGroup() as g13:
                g13.create_task(work3(14))
                g13.create_task(asyncio.sleep(0, 15))
                keep(g13.create_task(work3(16)))
                cancel(3)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except ValueError as error:
        log("caught", name(error))
    some17 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 18),)]
    done, pending = await asyncio.wait(some17, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some17:
        keep(t)
    try:
        try:
            queue.put_nowait(19)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    log("at", 20)
    raise ValueError(21)


async def work1(n):
    try:
        for following in asyncio.as_completed([work2(22), asyncio.sleep(0.3, 23)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError) as e24:
        log("caught", name(e24))
        try:
            async with asyncio.TaskGroup() as g25:
                keep(g25.create_task(work3(26)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    f27 = loop.create_future()
    loop.call_later(0.1, settle, f27, ValueError(29))
    try:
        log("future", await f27)
    except ValueError as error:
        log("caught", name(error))
    await asyncio.sleep(0.5)
    log("at", 31)
    return n * 2


async def work0(n):
    if n % 2 == 0:
        raise ValueError(33)
    await asyncio.sleep(0.2)
    raise ValueError(34)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(35)))
    keep(asyncio.create_task(work3(36)))
    cancel(0)
    some37 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 38), work2(39), work2(40),)]
    done, pending = await asyncio.wait(some37, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(asyncio.create_task(work3(41)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
