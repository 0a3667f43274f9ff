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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g1:
            keep(g1.create_task(asyncio.sleep(0.1, 2)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work1(n):
    try:
        some4 = [asyncio.create_task(c) for c in (work2(5),)]
        done, pending = await asyncio.wait(some4, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    loop.call_soon(log, 'callback', 6)
    async for i in numbers(2, 0.2):
        log("item", i)
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.1, 7), 0.1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e8:
        log("caught", name(e8))
    return n


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g10:
            g10.create_task(work1(11))
            keep(g10.create_task(asyncio.sleep(0.3, 12)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    t13 = asyncio.create_task(asyncio.sleep(0, 14), name="t13")
    t13.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    keep(asyncio.create_task(work1(15)))
    t13.cancel()
    try:
        log("result", await t13)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    for i in range(2):
        keep(asyncio.create_task(work2(16)))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.5, 17), 1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e18:
        log("caught", name(e18))
        for i in range(2):
            await queue.put(19)
            log("put", 19, queue.qsize())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(21)))
    t22 = asyncio.create_task(work1(23), name="t22")
    t22.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        log("gathered", await asyncio.gather(work1(24), asyncio.shield(work0(25)), work2(26)))
    except Exception as error:
        log("caught", name(error))
    t22.cancel()
    try:
        log("result", await t22)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    f27 = loop.create_future()
    loop.call_soon(settle, f27, ValueError(29))
    try:
        log("future", await f27)
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
