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

queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    log("at", 1)
    log("took", await queue.get())
    return n


async def work2(n):
    loop.call_soon(log, 'callback', 4)
    cancel(4, 'why')
    if n % 3 == 0:
        raise RuntimeError(5)
    keep(asyncio.create_task(asyncio.sleep(0.1, 6)))
    return n * 2


async def work1(n):
    try:
        try:
            for i in range(2):
                try:
                    for following in asyncio.as_completed([work2(8), work3(9)], timeout=0.3):
                        log("next", await following)
                except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e10:
                    log("caught", name(e10))
            loop.call_soon(log, 'callback', 11)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0)
        log("at", 12)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    await asyncio.sleep(0.3)
    await asyncio.sleep(1)
    log("at", 15)
    return n


async def work0(n):
    log("at", 17)
    for i in range(1):
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    some18 = [asyncio.create_task(c) for c in (work3(19), asyncio.sleep(0.5, 20),)]
    done, pending = await asyncio.wait(some18, timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    some21 = [asyncio.create_task(c) for c in (work2(22), work1(23), work2(24),)]
    done, pending = await asyncio.wait(some21, timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some21:
        t.cancel()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(26)))
    try:
        log("gathered", await asyncio.gather(asyncio.gather(work1(27), asyncio.sleep(0.3, 28)), queue.get(), asyncio.gather(asyncio.sleep(0.5, 29), asyncio.sleep(0.1, 30))))
    except Exception as error:
        log("caught", name(error))
    t31 = asyncio.create_task(work0(32), name="t31")
    t31.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(0.5)
    for result in await asyncio.gather(work1(33), event.wait(), work2(34), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    t31.cancel()
    try:
        log("result", await t31)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    async for i in numbers(1, 0):
        log("item", i)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    for i in range(1):
        async with condition:
            condition.notify_all()
        try:
            await asyncio.sleep(0.5)
            log("at", 36)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    log("main ends")


asyncio.run(main())
