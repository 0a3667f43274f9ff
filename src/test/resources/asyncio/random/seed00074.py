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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    async with condition:
        condition.notify_all()
    for result in await asyncio.gather(queue.put(1), asyncio.sleep(0.3, 2), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def work2(n):
    for result in await asyncio.gather(asyncio.sleep(0.1, 4), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        async with semaphore:
            log("at", 5)
            log("at", 6)
        log("at", 7)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 8)
    await asyncio.sleep(0)
    return n


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g11:
            g11.create_task(asyncio.sleep(0.5, 12))
            async with lock:
                t13 = asyncio.create_task(asyncio.sleep(0.1, 14), name="t13")
                t13.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                try:
                    await queue.put(15)
                    log("put", 15, queue.qsize())
                finally:
                    log("finally", 16)
                    await asyncio.sleep(0.2)
                    log("finally over", 17)
                await asyncio.sleep(0.2)
                t13.cancel()
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 19)
    await asyncio.sleep(0.3)
    return n * 2


async def work0(n):
    event.set()
    await asyncio.sleep(0)
    try:
        async with asyncio.TaskGroup() as g22:
            g22.create_task(work3(23))
            keep(g22.create_task(work1(24)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    some25 = [asyncio.create_task(c) for c in (work3(26), work2(27), work2(28),)]
    done, pending = await asyncio.wait(some25, timeout=0, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(30)))
    keep(asyncio.create_task(work1(31)))
    loop.call_later(0.5, event.set)
    try:
        try:
            for i in range(2):
                await asyncio.sleep(0.1)
        finally:
            log("finally", 33)
    except Exception as error:
        log("caught", name(error))
    loop.call_later(0.5, log, 'callback', 34)
    try:
        try:
            async with asyncio.timeout(0.2):
                log("at", 35)
        except TimeoutError as e36:
            log("caught", name(e36))
            log("at", 37)
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    log("main ends")


asyncio.run(main())
