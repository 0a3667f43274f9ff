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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    async with semaphore:
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.5, 1), asyncio.sleep(0.1, 2), asyncio.sleep(0.1, 3)], timeout=0.1):
                log("next", await following)
        except (TimeoutError, ValueError) as e4:
            log("caught", name(e4))
        t5 = asyncio.create_task(asyncio.sleep(0, 6), name="t5")
        t5.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        for result in await asyncio.gather(event.wait(), asyncio.shield(asyncio.sleep(0.1, 7)), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        try:
            async with asyncio.TaskGroup() as g8:
                g8.create_task(asyncio.sleep(0.2, 9))
                g8.create_task(asyncio.sleep(0, 10))
                log("at", 11)
                log("at", 12)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        t5.cancel()
    await asyncio.sleep(0.1)
    log("at", 14)
    return n * 2


async def work0(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 16)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e17:
        log("caught", name(e17))
        cancel(4)
    keep(asyncio.create_task(work1(18)))
    keep(asyncio.create_task(work1(19)))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(asyncio.sleep(1, 21)))
    keep(asyncio.create_task(work1(22)))
    try:
        log("got", await asyncio.wait_for(work1(23), 0.2))
    except TimeoutError as e24:
        log("caught", name(e24))
    try:
        try:
            for following in asyncio.as_completed([work1(25), work0(26)], timeout=0.1):
                log("next", await following)
        except (TimeoutError, ValueError) as e27:
            log("caught", name(e27))
        keep(asyncio.create_task(work1(28)))
    finally:
        log("finally", 29)
        await asyncio.sleep(1)
        log("finally over", 30)
    keep(asyncio.create_task(asyncio.sleep(0, 31)))
    try:
        t32 = asyncio.create_task(asyncio.sleep(0.2, 33), name="t32")
        t32.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        await asyncio.sleep(0.5)
        t32.cancel()
        await asyncio.sleep(0.2)
    finally:
        log("finally", 36)
        await asyncio.sleep(0)
        log("finally over", 37)
    log("main ends")


asyncio.run(main())
