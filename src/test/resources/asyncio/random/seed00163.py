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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        try:
            keep(asyncio.create_task(asyncio.sleep(0.1, 1)))
            try:
                try:
                    async with asyncio.TaskGroup() as g2:
                        g2.create_task(asyncio.sleep(0, 3))
                        log("at", 4)
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
            finally:
                log("finally", 5)
        except Exception as error:
            log("caught", name(error))
        t6 = asyncio.create_task(asyncio.sleep(0.1, 7), name="t6")
        t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        for result in await asyncio.gather(asyncio.sleep(0, 8), queue.get(), queue.get(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        event.set()
        t6.cancel()
        try:
            log("result", await t6)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    log("at", 9)
    log("at", 10)
    return n * 2


async def work2(n):
    async with lock:
        cancel(3)
    some12 = [asyncio.create_task(c) for c in (asyncio.sleep(0.2, 13), work3(14),)]
    done, pending = await asyncio.wait(some12, timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    raise ValueError(15)


async def work1(n):
    cancel(4)
    try:
        try:
            cancel(1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(1)
            log("uncancel", asyncio.current_task().uncancel())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    raise ValueError(16)


async def work0(n):
    await asyncio.sleep(0)
    f17 = loop.create_future()
    loop.call_later(0, settle, f17, 18)
    try:
        log("future", await f17)
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(21)))
    keep(asyncio.create_task(work3(22)))
    keep(asyncio.create_task(asyncio.sleep(1, 23)))
    t24 = asyncio.create_task(work2(25), name="t24")
    t24.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        for following in asyncio.as_completed([work1(26), work0(27), work0(28)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e29:
        log("caught", name(e29))
    await queue.put(30)
    log("put", 30, queue.qsize())
    try:
        log("gathered", await asyncio.gather(work1(31), work2(32)))
    except Exception as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
