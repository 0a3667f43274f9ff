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

queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    for result in await asyncio.gather(asyncio.sleep(0.2, 1), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    for i in range(1):
        t2 = asyncio.create_task(asyncio.sleep(0, 3), name="t2")
        t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        log("at", 4)
        await asyncio.sleep(0)
        try:
            log("result", await t2)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        await asyncio.sleep(1)
    await asyncio.sleep(0.1)
    log("at", 8)
    return n


async def work2(n):
    log("took", await queue.get())
    try:
        async with asyncio.timeout(0.5):
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            try:
                log("got", await asyncio.wait_for(event.wait(), 1))
            except TimeoutError as e11:
                log("caught", name(e11))
    except TimeoutError as e12:
        log("caught", name(e12))
    log("at", 13)
    raise ValueError(14)


async def work1(n):
    log("at", 15)
    log("took", await queue.get())
    await asyncio.sleep(0.5)
    return n * 2


async def work0(n):
    async for i in numbers(1, 0.5):
        log("item", i)
    loop.call_later(0.1, cancel, 2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(20)))
    keep(asyncio.create_task(work0(21)))
    keep(asyncio.create_task(asyncio.sleep(0, 22)))
    some23 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 24), work3(25), asyncio.sleep(0.1, 26),)]
    done, pending = await asyncio.wait(some23, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        await asyncio.sleep(0.1)
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(0.3, 27), 1))
        except TimeoutError as e28:
            log("caught", name(e28))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.3)
    log("at", 30)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
