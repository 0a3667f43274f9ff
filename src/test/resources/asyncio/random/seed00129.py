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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        async with asyncio.timeout(0.15):
            if n % 3 == 0:
                raise ValueError(1)
    except TimeoutError as e2:
        log("caught", name(e2))
        loop.call_soon(log, 'callback', 3)
    await queue.put(4)
    log("put", 4, queue.qsize())
    raise ValueError(5)


async def work2(n):
    for i in range(1):
        await asyncio.sleep(0.1)
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.1, 6)], timeout=0.3):
                log("next", await following)
        except (TimeoutError, ValueError) as e7:
            log("caught", name(e7))
            try:
                log("took", queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    try:
        await event.wait()
    finally:
        log("finally", 9)
        await asyncio.sleep(0)
        log("finally over", 10)
    loop.call_soon(log, 'callback', 11)
    try:
        await asyncio.sleep(0.1)
        await asyncio.sleep(0.2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    raise ValueError(14)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g15:
            keep(g15.create_task(work2(16)))
            g15.create_task(work3(17))
            g15.create_task(work2(18))
            log("at", 19)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with condition:
            condition.notify()
    finally:
        log("finally", 20)
        await asyncio.sleep(0.1)
        log("finally over", 21)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.2)
    return n


async def work0(n):
    log("took", await queue.get())
    for result in await asyncio.gather(queue.put(26), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    async with condition:
        condition.notify(2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 28)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 29)))
    if len(tasks) > 3:
        raise ValueError(30)
    async for i in numbers(3, 1):
        log("item", i)
        if i == 1:
            break
    t31 = asyncio.create_task(asyncio.sleep(1, 32), name="t31")
    t31.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    some33 = [asyncio.create_task(c) for c in (work0(34), work3(35), work2(36),)]
    done, pending = await asyncio.wait(some33, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some33:
        keep(t)
    await asyncio.sleep(0.1)
    t31.cancel()
    await asyncio.sleep(0.1)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
