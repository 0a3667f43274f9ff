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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        f1 = loop.create_future()
        loop.call_soon(settle, f1, 2)
        try:
            log("future", await f1)
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    cancel(0)
    return n


async def work2(n):
    loop.call_later(0, cancel, 3)
    if n % 3 == 0:
        raise ValueError(6)
    if n % 3 == 0:
        raise RuntimeError(7)
    return n


async def work1(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        event.clear()
    finally:
        log("finally", 9)
    try:
        log("got", await asyncio.wait_for(asyncio.shield(work2(10)), None))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e11:
        log("caught", name(e11))
        loop.call_later(1, log, 'callback', 12)
    for i in range(1):
        await event.wait()
    return n * 2


async def work0(n):
    for i in range(1):
        try:
            log("gathered", await asyncio.gather(asyncio.gather(asyncio.sleep(0.1, 14), work1(15)), asyncio.shield(work3(16))))
        except Exception as error:
            log("caught", name(error))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    keep(asyncio.create_task(work1(17)))
    loop.call_soon(event.set)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(20)))
    t21 = asyncio.create_task(work0(22), name="t21")
    t21.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        log("got", await asyncio.wait_for(queue.get(), 1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e23:
        log("caught", name(e23))
    try:
        log("result", await t21)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    async with condition:
        condition.notify_all()
    loop.call_soon(cancel, 0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
