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


async def work3(n):
    loop.call_soon(log, 'callback', 1)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.15)
        except TimeoutError as error:
            log("caught", name(error))
    await asyncio.sleep(0)
    return n * 2


async def work2(n):
    async with semaphore:
        async with lock:
            async with condition:
                try:
                    await asyncio.wait_for(condition.wait(), 0.5)
                except TimeoutError as error:
                    log("caught", name(error))
    await asyncio.sleep(0.3)
    await asyncio.sleep(0)
    raise ValueError(5)


async def work1(n):
    for i in range(2):
        t6 = asyncio.create_task(asyncio.sleep(0.1, 7), name="t6")
        t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        t8 = asyncio.create_task(work3(9), name="t8")
        t8.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            log("at", 10)
            log("at", 11)
        finally:
            log("finally", 12)
        t8.cancel()
        await asyncio.sleep(0.3)
    log("at", 14)
    return n


async def work0(n):
    keep(asyncio.create_task(asyncio.sleep(0.1, 16)))
    some17 = [asyncio.create_task(c) for c in (work3(18), work1(19),)]
    done, pending = await asyncio.wait(some17, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(21)))
    keep(asyncio.create_task(work3(22)))
    keep(asyncio.create_task(work1(23)))
    async with semaphore:
        try:
            async with lock:
                cancel(3)
                try:
                    some24 = [asyncio.create_task(c) for c in (work1(25), work3(26),)]
                    done, pending = await asyncio.wait(some24, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise
            await asyncio.sleep(0)
        finally:
            log("finally", 27)
    some28 = [asyncio.create_task(c) for c in (work1(29), work2(30),)]
    done, pending = await asyncio.wait(some28, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        log("at", 31)
        log("at", 32)
    finally:
        log("finally", 33)
        await asyncio.sleep(0.5)
        log("finally over", 34)
    log("at", 35)
    await asyncio.sleep(0.5)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
