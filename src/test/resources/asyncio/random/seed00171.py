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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        try:
            try:
                try:
                    try:
                        log("at", 1)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                except ValueError as error:
                    log("caught", name(error))
            finally:
                log("finally", 2)
        finally:
            log("finally", 3)
            await asyncio.sleep(0.1)
            log("finally over", 4)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    return n


async def work2(n):
    log("at", 6)
    keep(asyncio.create_task(work3(7)))
    async with semaphore:
        try:
            async with asyncio.TaskGroup() as g8:
                g8.create_task(asyncio.sleep(0.1, 9))
                g8.create_task(work3(10))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        some11 = [asyncio.create_task(c) for c in (work3(12), asyncio.sleep(0.1, 13), work3(14),)]
        done, pending = await asyncio.wait(some11, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some11:
            t.cancel()
    f15 = loop.create_future()
    loop.call_later(1, f15.cancel)
    try:
        log("future", await f15)
    except ValueError as error:
        log("caught", name(error))
    return n


async def work1(n):
    t19 = asyncio.create_task(work2(20), name="t19")
    t19.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(0)
    t19.cancel()
    try:
        log("result", await t19)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    t21 = asyncio.create_task(work3(22), name="t21")
    t21.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("at", 23)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.2)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("result", await t21)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work0(n):
    f25 = loop.create_future()
    loop.call_later(0, f25.cancel)
    try:
        log("future", await f25)
    except ValueError as error:
        log("caught", name(error))
    for i in range(2):
        try:
            async with asyncio.TaskGroup() as g28:
                keep(g28.create_task(work1(29)))
                log("at", 30)
                log("at", 31)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        log("at", 32)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(34)))
    try:
        log("got", await asyncio.wait_for(work2(35), None))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e36:
        log("caught", name(e36))
    for i in range(2):
        await asyncio.sleep(0.1)
        try:
            log("got", await asyncio.wait_for(work2(37), 0))
        except TimeoutError as e38:
            log("caught", name(e38))
    await asyncio.sleep(0.1)
    await asyncio.sleep(0)
    log("at", 41)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
