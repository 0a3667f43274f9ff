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


async def work2(n):
    try:
        async with asyncio.timeout(0):
            t1 = asyncio.create_task(asyncio.sleep(0.2, 2), name="t1")
            t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            for i in range(2):
                log("at", 3)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e4:
        log("caught", name(e4))
    await asyncio.sleep(0.3)
    log("at", 6)
    return n


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g8:
            g8.create_task(work2(9))
            g8.create_task(work2(10))
            try:
                async with asyncio.TaskGroup() as g11:
                    g11.create_task(work2(12))
                    try:
                        for following in asyncio.as_completed([asyncio.sleep(0.3, 13), work2(14), work2(15)], timeout=1):
                            log("next", await following)
                    except (TimeoutError, ValueError) as e16:
                        log("caught", name(e16))
                        await asyncio.sleep(0.2)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async for i in numbers(1, 0.5):
        log("item", i)
    return n * 2


async def work0(n):
    try:
        async for i in numbers(3, 0):
            log("item", i)
    finally:
        log("finally", 19)
        await asyncio.sleep(0)
        log("finally over", 20)
    async for i in numbers(2, 0.5):
        log("item", i)
        if i == 1:
            break
    raise ValueError(21)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 22)))
    try:
        async with asyncio.timeout(0):
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            try:
                log("got", await asyncio.wait_for(queue.put(23), None))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e24:
                log("caught", name(e24))
    except TimeoutError as e25:
        log("caught", name(e25))
    t26 = asyncio.create_task(work1(27), name="t26")
    t26.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            loop.call_soon(cancel, 1)
            try:
                cancel(2)
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
        finally:
            log("finally", 29)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        log("uncancel", asyncio.current_task().uncancel())
    t26.cancel()
    try:
        log("result", await t26)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 30)
    log("main ends")


asyncio.run(main())
