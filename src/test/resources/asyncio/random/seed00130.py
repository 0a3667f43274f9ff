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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    async with condition:
        async with semaphore:
            some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 2), asyncio.sleep(0.3, 3), asyncio.sleep(0, 4),)]
            done, pending = await asyncio.wait(some1, timeout=0, return_when=asyncio.FIRST_EXCEPTION)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        log("at", 5)
    await asyncio.sleep(0)
    await asyncio.sleep(0.5)
    return n


async def work2(n):
    for i in range(2):
        if n % 2 == 0:
            raise ValueError(9)
    try:
        try:
            async with asyncio.TaskGroup() as g10:
                g10.create_task(work3(11))
                g10.create_task(asyncio.sleep(1, 12))
                keep(asyncio.create_task(work3(13)))
                try:
                    try:
                        async with asyncio.timeout(0.3):
                            log("at", 14)
                            await asyncio.sleep(0.5)
                    except TimeoutError as e16:
                        log("caught", name(e16))
                    log("at", 17)
                finally:
                    log("finally", 18)
                    await asyncio.sleep(0.3)
                    log("finally over", 19)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    finally:
        log("finally", 20)
    log("at", 21)
    return n


async def work1(n):
    for i in range(2):
        for i in range(2):
            await asyncio.sleep(0.5)
    await event.wait()
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([work1(24), work2(25), work2(26)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e27:
        log("caught", name(e27))
    keep(asyncio.create_task(work1(28)))
    raise ValueError(29)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(30)))
    keep(asyncio.create_task(work2(31)))
    try:
        keep(asyncio.create_task(work2(32)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        async with asyncio.TaskGroup() as g33:
            keep(g33.create_task(work0(34)))
            keep(g33.create_task(work0(35)))
            try:
                try:
                    for following in asyncio.as_completed([work2(36)], timeout=1):
                        log("next", await following)
                except (TimeoutError, ValueError) as e37:
                    log("caught", name(e37))
                    await asyncio.sleep(0.1)
                log("at", 39)
            finally:
                log("finally", 40)
            log("at", 41)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
