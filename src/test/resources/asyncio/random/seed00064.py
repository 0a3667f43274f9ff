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

queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    f1 = loop.create_future()
    loop.call_soon(f1.cancel)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    try:
        try:
            log("got", await asyncio.wait_for(event.wait(), None))
        except TimeoutError as e4:
            log("caught", name(e4))
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    log("at", 5)
    return n


async def work1(n):
    log("took", await queue.get())
    some8 = [asyncio.create_task(c) for c in (work2(9),)]
    done, pending = await asyncio.wait(some8, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    log("took", await queue.get())
    await asyncio.sleep(0.5)
    return n


async def work0(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("at", 13)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    await asyncio.sleep(0.2)
    try:
        await asyncio.sleep(0)
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 16)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 17)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 18)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 19)))
    f20 = loop.create_future()
    loop.call_later(0.1, settle, f20, ValueError(22))
    try:
        log("future", await f20)
    except ValueError as error:
        log("caught", name(error))
    keep(asyncio.create_task(work0(23)))
    try:
        try:
            async with asyncio.timeout(0.1):
                keep(asyncio.create_task(work1(24)))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e25:
            log("caught", name(e25))
            keep(asyncio.create_task(asyncio.sleep(1, 26)))
    finally:
        log("finally", 27)
        await asyncio.sleep(1)
        log("finally over", 28)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
