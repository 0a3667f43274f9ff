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


async def work2(n):
    t1 = asyncio.create_task(asyncio.sleep(0.3, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(0.1)
    try:
        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(1, 3), asyncio.sleep(0.2, 4)), 0.2))
    except TimeoutError as e5:
        log("caught", name(e5))
    t1.cancel()
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0, 6), asyncio.sleep(0.3, 7), queue.get()))
    except Exception as error:
        log("caught", name(error))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g8:
            g8.create_task(asyncio.sleep(0.5, 9))
            await asyncio.sleep(0)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    raise ValueError(11)


async def work1(n):
    log("at", 12)
    try:
        try:
            log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0, 13)), 0.15))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e14:
            log("caught", name(e14))
            for i in range(2):
                try:
                    log("at", 15)
                    await asyncio.sleep(0.1)
                finally:
                    log("finally", 17)
                    await asyncio.sleep(0.1)
                    log("finally over", 18)
                log("at", 19)
        log("at", 20)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        log("uncancel", asyncio.current_task().uncancel())
    log("at", 21)
    return n * 2


async def work0(n):
    async for i in numbers(3, 0.5):
        log("item", i)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    some23 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 24),)]
    done, pending = await asyncio.wait(some23, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(26)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 27)))
    keep(asyncio.create_task(asyncio.sleep(1, 28)))
    try:
        log("got", await asyncio.wait_for(work1(29), 0))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e30:
        log("caught", name(e30))
        if len(tasks) > 3:
            raise ValueError(31)
    try:
        queue.put_nowait(32)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
