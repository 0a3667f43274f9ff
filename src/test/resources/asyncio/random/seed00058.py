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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    for i in range(2):
        for i in range(2):
            cancel(4)
            await asyncio.sleep(0)
        await asyncio.sleep(0.1)
    await asyncio.sleep(0)
    return n


async def work2(n):
    if n % 3 == 0:
        raise ValueError(5)
    try:
        async with asyncio.timeout(0.15):
            await asyncio.sleep(0.1)
            cancel(2, 'why')
    except TimeoutError as e6:
        log("caught", name(e6))
    async with condition:
        try:
            t7 = asyncio.create_task(work3(8), name="t7")
            t7.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            log("at", 9)
            t7.cancel()
            try:
                log("result", await t7)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    return n


async def work1(n):
    try:
        try:
            for following in asyncio.as_completed([work3(11), work2(12)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError) as e13:
            log("caught", name(e13))
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(0, 14), None))
        except TimeoutError as e15:
            log("caught", name(e15))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    cancel(1)
    try:
        log("at", 16)
    finally:
        log("finally", 17)
        await asyncio.sleep(0)
        log("finally over", 18)
    log("at", 19)
    return n


async def work0(n):
    await asyncio.sleep(0.2)
    if n % 3 == 0:
        raise RuntimeError(21)
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 23)))
    keep(asyncio.create_task(work1(24)))
    keep(asyncio.create_task(work3(25)))
    try:
        async for i in numbers(3, 0.1):
            log("item", i)
    finally:
        log("finally", 26)
        await asyncio.sleep(0)
        log("finally over", 27)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.15)
        except TimeoutError as error:
            log("caught", name(error))
    cancel(3)
    log("main ends")


asyncio.run(main())
