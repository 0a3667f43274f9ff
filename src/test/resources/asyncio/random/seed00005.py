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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    async for i in numbers(1, 0):
        log("item", i)
    try:
        async with asyncio.timeout(0.5):
            cancel(1, 'why')
            some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 2),)]
            done, pending = await asyncio.wait(some1, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some1:
                t.cancel()
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e3:
        log("caught", name(e3))
    try:
        try:
            try:
                log("at", 4)
            finally:
                log("finally", 5)
            log("at", 6)
        finally:
            log("finally", 7)
            await asyncio.sleep(0.1)
            log("finally over", 8)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n * 2


async def work2(n):
    try:
        some10 = [asyncio.create_task(c) for c in (work3(11), asyncio.sleep(0.1, 12), asyncio.sleep(0.5, 13),)]
        done, pending = await asyncio.wait(some10, timeout=0, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some10:
            t.cancel()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    event.clear()
    keep(asyncio.create_task(work3(14)))
    return n


async def work1(n):
    event.set()
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    keep(asyncio.create_task(work3(17)))
    try:
        cancel(1)
        await queue.put(18)
        log("put", 18, queue.qsize())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def work0(n):
    for i in range(2):
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        t20 = asyncio.create_task(work1(21), name="t20")
        t20.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        log("at", 22)
    await asyncio.sleep(0.3)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0)
    raise ValueError(26)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work2(27)))
    queue.shutdown(immediate=True)
    log("took", await queue.get())
    for i in range(1):
        loop.call_later(0, event.set)
    try:
        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(0, 31), work2(32)), 0.3))
    except TimeoutError as e33:
        log("caught", name(e33))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
