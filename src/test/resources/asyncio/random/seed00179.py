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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 1), asyncio.sleep(0.1, 2)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e3:
        log("caught", name(e3))
    await asyncio.sleep(0.1)
    raise ValueError(4)


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g5:
            keep(g5.create_task(work1(6)))
            g5.create_task(work1(7))
            g5.create_task(work1(8))
            try:
                try:
                    log("got", await asyncio.wait_for(work1(9), 0.1))
                except TimeoutError as e10:
                    log("caught", name(e10))
                    event.set()
                log("at", 11)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise ValueError(12)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    log("at", 14)
    await asyncio.sleep(1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(17)))
    try:
        log("got", await asyncio.wait_for(work0(18), 0.1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e19:
        log("caught", name(e19))
    async with lock:
        async for i in numbers(1, 0.1):
            log("item", i)
        try:
            async with asyncio.TaskGroup() as g20:
                g20.create_task(work1(21))
                keep(g20.create_task(work1(22)))
                g20.create_task(work0(23))
                log("event", event.is_set(), lock.locked(), semaphore.locked())
                try:
                    async for i in numbers(1, 0.1):
                        log("item", i)
                except (ValueError, RuntimeError) as error:
                    log("caught", name(error))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
