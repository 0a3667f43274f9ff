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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    queue.shutdown()
    async for i in numbers(1, 0):
        log("item", i)
    try:
        loop.call_later(0, log, 'callback', 2)
    finally:
        log("finally", 3)
        await asyncio.sleep(0)
        log("finally over", 4)
    keep(asyncio.create_task(asyncio.sleep(0.2, 5)))
    return n * 2


async def work1(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    some7 = [asyncio.create_task(c) for c in (work2(8), asyncio.sleep(0.1, 9), work2(10),)]
    done, pending = await asyncio.wait(some7, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        await asyncio.sleep(0)
        log("at", 12)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    await asyncio.sleep(1)
    return n * 2


async def work0(n):
    try:
        t15 = asyncio.create_task(asyncio.sleep(0.5, 16), name="t15")
        t15.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        some17 = [asyncio.create_task(c) for c in (work1(18), asyncio.sleep(1, 19), work1(20),)]
        done, pending = await asyncio.wait(some17, timeout=0, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        log("at", 21)
        try:
            log("result", await t15)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    finally:
        log("finally", 22)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(25)))
    if len(tasks) > 5:
        raise asyncio.CancelledError(26)
    try:
        log("got", await asyncio.wait_for(asyncio.shield(work2(27)), 0.2))
    except TimeoutError as e28:
        log("caught", name(e28))
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    loop.call_later(0.1, log, 'callback', 29)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
