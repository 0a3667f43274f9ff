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


async def work3(n):
    cancel(3)
    try:
        try:
            try:
                log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, 1)), 0.5))
            except TimeoutError as e2:
                log("caught", name(e2))
            await asyncio.sleep(0.5)
        finally:
            log("finally", 3)
            await asyncio.sleep(0.2)
            log("finally over", 4)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(5)
    return n


async def work2(n):
    try:
        log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, 7)), 0.2))
    except TimeoutError as e8:
        log("caught", name(e8))
        keep(asyncio.create_task(work3(9)))
    try:
        some10 = [asyncio.create_task(c) for c in (work3(11), work3(12), asyncio.sleep(0.3, 13),)]
        done, pending = await asyncio.wait(some10, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some10:
            keep(t)
    except Exception as error:
        log("caught", name(error))
    keep(asyncio.create_task(work3(14)))
    for i in range(1):
        for i in range(1):
            if n % 2 == 0:
                raise asyncio.CancelledError(15)
            f16 = loop.create_future()
            loop.call_soon(settle, f16, 17)
            try:
                log("future", await f16)
            except ValueError as error:
                log("caught", name(error))
        log("at", 19)
    raise ValueError(20)


async def work1(n):
    for i in range(1):
        try:
            cancel(1)
            keep(asyncio.create_task(work3(21)))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        keep(asyncio.create_task(work3(22)))
    except Exception as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    return n


async def work0(n):
    some25 = [asyncio.create_task(c) for c in (work3(26), asyncio.sleep(0.2, 27), work3(28),)]
    done, pending = await asyncio.wait(some25, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some25:
        keep(t)
    try:
        for following in asyncio.as_completed([work2(29), work2(30)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e31:
        log("caught", name(e31))
    try:
        for following in asyncio.as_completed([work1(32)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError) as e33:
        log("caught", name(e33))
    raise ValueError(34)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.3, 35)))
    keep(asyncio.create_task(work0(36)))
    try:
        for result in await asyncio.gather(work3(37), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    keep(asyncio.create_task(work0(38)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
