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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    try:
        log("gathered", await asyncio.gather(asyncio.gather(asyncio.sleep(0.2, 1), asyncio.sleep(0, 2)), asyncio.gather(asyncio.sleep(0.3, 3), asyncio.sleep(0.3, 4)), asyncio.sleep(0, 5)))
    except Exception as error:
        log("caught", name(error))
    t6 = asyncio.create_task(asyncio.sleep(0.5, 7), name="t6")
    t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.TaskGroup() as g8:
            g8.create_task(asyncio.sleep(0.2, 9))
            g8.create_task(asyncio.sleep(0.5, 10))
            g8.create_task(asyncio.sleep(0.1, 11))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    t6.cancel()
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 12), asyncio.sleep(0, 13)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e14:
        log("caught", name(e14))
    await asyncio.sleep(0.2)
    return n * 2


async def work0(n):
    for i in range(1):
        event.set()
        for result in await asyncio.gather(work1(17), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    keep(asyncio.create_task(work1(18)))
    try:
        log("got", await asyncio.wait_for(work1(19), 0.1))
    except TimeoutError as e20:
        log("caught", name(e20))
    keep(asyncio.create_task(work1(21)))
    raise ValueError(22)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 23)))
    try:
        async with asyncio.TaskGroup() as g24:
            g24.create_task(work1(25))
            g24.create_task(asyncio.sleep(0, 26))
            try:
                log("gathered", await asyncio.gather(queue.put(27), queue.put(28), asyncio.shield(work0(29))))
            except Exception as error:
                log("caught", name(error))
            try:
                try:
                    log("gathered", await asyncio.gather(event.wait(), asyncio.sleep(1, 30)))
                except Exception as error:
                    log("caught", name(error))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async for i in numbers(3, 0.5):
        log("item", i)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
