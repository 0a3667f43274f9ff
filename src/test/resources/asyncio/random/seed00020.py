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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    log("at", 1)
    keep(asyncio.create_task(asyncio.sleep(0.5, 2)))
    return n


async def work2(n):
    await event.wait()
    try:
        keep(asyncio.create_task(work3(4)))
        await asyncio.sleep(0.3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(6)
    return n


async def work1(n):
    try:
        await asyncio.sleep(0.1)
    except ValueError as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(work3(8), 0.3))
    except TimeoutError as e9:
        log("caught", name(e9))
        try:
            async with asyncio.timeout(0):
                f10 = loop.create_future()
                loop.call_soon(settle, f10, 11)
                try:
                    log("future", await f10)
                except ValueError as error:
                    log("caught", name(error))
                async with condition:
                    log("at", 13)
        except TimeoutError as e14:
            log("caught", name(e14))
    raise ValueError(15)


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work2(17))
            g16.create_task(asyncio.sleep(0.2, 18))
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    f19 = loop.create_future()
    loop.call_soon(settle, f19, 20)
    try:
        log("future", await f19)
    except ValueError as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([work1(22), asyncio.sleep(0, 23)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e24:
        log("caught", name(e24))
        log("at", 25)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(28)))
    keep(asyncio.create_task(asyncio.sleep(0, 29)))
    try:
        async with asyncio.timeout(None):
            log("at", 30)
            try:
                log("got", await asyncio.wait_for(work2(31), 0.1))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e32:
                log("caught", name(e32))
    except TimeoutError as e33:
        log("caught", name(e33))
    try:
        for result in await asyncio.gather(work1(34), asyncio.shield(asyncio.sleep(0.5, 35)), asyncio.shield(work0(36)), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    except ValueError as error:
        log("caught", name(error))
    cancel(1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
