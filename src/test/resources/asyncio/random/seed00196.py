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


async def work3(n):
    keep(asyncio.create_task(asyncio.sleep(0.2, 1)))
    f2 = loop.create_future()
    loop.call_later(0, settle, f2, 3)
    try:
        log("future", await f2)
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g6:
            g6.create_task(work3(7))
            g6.create_task(work3(8))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        f9 = loop.create_future()
        loop.call_later(0, f9.cancel)
        try:
            log("future", await f9)
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 13)
    return n


async def work1(n):
    try:
        try:
            async with asyncio.TaskGroup() as g15:
                g15.create_task(work3(16))
                g15.create_task(work3(17))
                g15.create_task(work3(18))
                for i in range(1):
                    cancel(3)
                log("at", 19)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        log("at", 20)
    finally:
        log("finally", 21)
    log("at", 22)
    return n


async def work0(n):
    try:
        keep(asyncio.create_task(work1(24)))
        for i in range(2):
            some25 = [asyncio.create_task(c) for c in (work1(26), work1(27), work3(28),)]
            done, pending = await asyncio.wait(some25, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            async with condition:
                condition.notify(2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 29), work2(30)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e31:
        log("caught", name(e31))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(33)))
    for i in range(1):
        await event.wait()
    try:
        async with asyncio.TaskGroup() as g34:
            g34.create_task(work2(35))
            g34.create_task(work2(36))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("main ends")


asyncio.run(main())
