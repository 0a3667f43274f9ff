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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    try:
        f1 = loop.create_future()
        loop.call_soon(settle, f1, ValueError(3))
        try:
            log("future", await f1)
        except ValueError as error:
            log("caught", name(error))
    finally:
        log("finally", 4)
    t5 = asyncio.create_task(asyncio.sleep(0.2, 6), name="t5")
    t5.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    t7 = asyncio.create_task(asyncio.sleep(0.1, 8), name="t7")
    t7.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.TaskGroup() as g9:
            g9.create_task(asyncio.sleep(0.2, 10))
            t11 = asyncio.create_task(asyncio.sleep(0.5, 12), name="t11")
            t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            if n % 3 == 0:
                raise RuntimeError(13)
            try:
                log("result", await t11)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    t7.cancel()
    try:
        log("result", await t7)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 14)
    try:
        log("result", await t5)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 15)
    return n


async def work0(n):
    for i in range(2):
        try:
            try:
                async with asyncio.TaskGroup() as g17:
                    g17.create_task(work1(18))
                    g17.create_task(asyncio.sleep(1, 19))
                    g17.create_task(work1(20))
                    await asyncio.sleep(0.2)
                    some21 = [asyncio.create_task(c) for c in (work1(22), work1(23),)]
                    done, pending = await asyncio.wait(some21, timeout=0, return_when=asyncio.ALL_COMPLETED)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                    for t in some21:
                        t.cancel()
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        finally:
            log("finally", 24)
            await asyncio.sleep(0)
            log("finally over", 25)
    log("at", 26)
    try:
        event.set()
        await asyncio.sleep(0.2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0.2)
    raise ValueError(29)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(30)))
    cancel(1)
    try:
        cancel(0, 'why')
        loop.call_later(0.2, log, 'callback', 31)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    for i in range(1):
        log("at", 32)
        log("at", 33)
    log("at", 34)
    await asyncio.sleep(0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
