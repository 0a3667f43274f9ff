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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        t1 = asyncio.create_task(asyncio.sleep(1, 2), name="t1")
        t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            for following in asyncio.as_completed([asyncio.sleep(0, 3), asyncio.sleep(1, 4), asyncio.sleep(0.2, 5)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e6:
            log("caught", name(e6))
        t1.cancel()
        try:
            log("result", await t1)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        keep(asyncio.create_task(asyncio.sleep(0.1, 7)))
    finally:
        log("finally", 8)
        await asyncio.sleep(0.2)
        log("finally over", 9)
    async with condition:
        condition.notify()
    return n


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g11:
            g11.create_task(asyncio.sleep(0.5, 12))
            g11.create_task(work2(13))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        cancel(3, 'why')
    finally:
        log("finally", 14)
    return n


async def work0(n):
    keep(asyncio.create_task(work1(16)))
    loop.call_later(0.5, cancel, 3)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 19)))
    keep(asyncio.create_task(work1(20)))
    keep(asyncio.create_task(work0(21)))
    f22 = loop.create_future()
    loop.call_later(0, settle, f22, 23)
    try:
        log("future", await f22)
    except ValueError as error:
        log("caught", name(error))
    some25 = [asyncio.create_task(c) for c in (asyncio.sleep(0.2, 26), asyncio.sleep(0.2, 27),)]
    done, pending = await asyncio.wait(some25, timeout=1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some25:
        t.cancel()
    if len(tasks) > 3:
        raise ValueError(28)
    if len(tasks) > 4:
        raise asyncio.CancelledError(29)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
