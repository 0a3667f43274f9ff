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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    loop.call_soon(event.set)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    for i in range(2):
        async for i in numbers(1, 0.5):
            log("item", i)
    raise ValueError(2)


async def work1(n):
    loop.call_soon(log, 'callback', 3)
    some4 = [asyncio.create_task(c) for c in (work2(5),)]
    done, pending = await asyncio.wait(some4, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some4:
        t.cancel()
    f6 = loop.create_future()
    loop.call_later(0.1, settle, f6, ValueError(8))
    try:
        log("future", await f6)
    except ValueError as error:
        log("caught", name(error))
    log("at", 9)
    raise ValueError(10)


async def work0(n):
    f11 = loop.create_future()
    loop.call_later(0.1, settle, f11, ValueError(13))
    try:
        log("future", await f11)
    except ValueError as error:
        log("caught", name(error))
    try:
        try:
            f14 = loop.create_future()
            loop.call_later(0.3, settle, f14, ValueError(16))
            try:
                log("future", await f14)
            except ValueError as error:
                log("caught", name(error))
            if n % 2 == 0:
                raise ValueError(17)
        finally:
            log("finally", 18)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
    raise ValueError(19)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(asyncio.sleep(1, 20)))
    keep(asyncio.create_task(asyncio.sleep(1, 21)))
    keep(asyncio.create_task(asyncio.sleep(0.3, 22)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
