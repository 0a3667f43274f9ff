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

queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    loop.call_later(0.2, event.set)
    if n % 3 == 0:
        raise RuntimeError(2)
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([work1(4), asyncio.sleep(0.1, 5), work1(6)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e7:
        log("caught", name(e7))
        async with condition:
            condition.notify()
    try:
        async with asyncio.TaskGroup() as g8:
            g8.create_task(work1(9))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    raise ValueError(10)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 11)))
    keep(asyncio.create_task(work1(12)))
    keep(asyncio.create_task(work0(13)))
    try:
        try:
            async with asyncio.TaskGroup() as g14:
                keep(g14.create_task(work0(15)))
                g14.create_task(work1(16))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        loop.call_later(0.2, log, 'callback', 17)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        log("uncancel", asyncio.current_task().uncancel())
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0)
            except TimeoutError as error:
                log("caught", name(error))
        try:
            try:
                try:
                    for following in asyncio.as_completed([work1(18), work1(19), work0(20)], timeout=0.5):
                        log("next", await following)
                except (TimeoutError, ValueError) as e21:
                    log("caught", name(e21))
                    log("at", 22)
                log("at", 23)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            await asyncio.sleep(1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(25)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    log("at", 26)
    log("at", 27)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
