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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        async with asyncio.timeout(0):
            for i in range(2):
                t1 = asyncio.create_task(asyncio.sleep(0.3, 2), name="t1")
                t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                t3 = asyncio.create_task(asyncio.sleep(0.5, 4), name="t3")
                t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                if n % 3 == 0:
                    raise ValueError(5)
                async for i in numbers(3, 0):
                    log("item", i)
                t3.cancel()
                try:
                    log("result", await t3)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e6:
        log("caught", name(e6))
    log("at", 7)
    log("at", 8)
    log("at", 9)
    return n * 2


async def work1(n):
    async for i in numbers(2, 0.2):
        log("item", i)
    for i in range(2):
        keep(asyncio.create_task(asyncio.sleep(1, 11)))
        await asyncio.sleep(0.5)
    return n


async def work0(n):
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    finally:
        log("finally", 14)
    try:
        try:
            try:
                try:
                    queue.put_nowait(15)
                except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
            for result in await asyncio.gather(asyncio.gather(work2(16), work2(17)), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
        finally:
            log("finally", 18)
        async for i in numbers(1, 0.2):
            log("item", i)
            if i == 1:
                break
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 19)
    log("at", 20)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(22)))
    if len(tasks) > 2:
        raise ValueError(23)
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
