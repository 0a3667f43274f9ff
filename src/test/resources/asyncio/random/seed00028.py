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
    t1 = asyncio.create_task(asyncio.sleep(0.5, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0.1, 3)))
    log("at", 4)
    await asyncio.sleep(0.5)
    return n * 2


async def work0(n):
    try:
        log("gathered", await asyncio.gather(asyncio.shield(work1(7)), work1(8), asyncio.shield(work1(9))))
    except Exception as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 10), work1(11)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e12:
        log("caught", name(e12))
    async with condition:
        condition.notify_all()
    keep(asyncio.create_task(asyncio.sleep(0.1, 13)))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(15)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 16)))
    keep(asyncio.create_task(work1(17)))
    try:
        async with asyncio.timeout(None):
            loop.call_later(1, cancel, 3)
    except TimeoutError as e19:
        log("caught", name(e19))
        keep(asyncio.create_task(work1(20)))
    t21 = asyncio.create_task(work0(22), name="t21")
    t21.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    keep(asyncio.create_task(work1(23)))
    t21.cancel()
    if len(tasks) > 2:
        raise asyncio.CancelledError(24)
    await asyncio.sleep(0.3)
    log("at", 26)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
