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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    cancel(1)
    try:
        some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.2, 2),)]
        done, pending = await asyncio.wait(some1, timeout=1, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some1:
            t.cancel()
    finally:
        log("finally", 3)
    return n * 2


async def work1(n):
    keep(asyncio.create_task(work2(5)))
    try:
        for i in range(2):
            await asyncio.sleep(0.1)
            await asyncio.sleep(0.5)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(8)
    await asyncio.sleep(0)
    return n


async def work0(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    some12 = [asyncio.create_task(c) for c in (work1(13), work2(14), work2(15),)]
    done, pending = await asyncio.wait(some12, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    t17 = asyncio.create_task(work2(18), name="t17")
    t17.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(0.1)
    try:
        for following in asyncio.as_completed([work1(19), asyncio.sleep(0.3, 20)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e21:
        log("caught", name(e21))
    try:
        log("result", await t17)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(23)))
    try:
        async with asyncio.TaskGroup() as g24:
            g24.create_task(work1(25))
            keep(g24.create_task(work1(26)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        loop.call_soon(log, 'callback', 27)
    finally:
        log("finally", 28)
        await asyncio.sleep(0)
        log("finally over", 29)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    event.set()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
