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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    async for i in numbers(1, 1):
        log("item", i)
    if n % 2 == 0:
        raise ValueError(1)
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    return n * 2


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
        try:
            log("got", await asyncio.wait_for(event.wait(), 0.1))
        except TimeoutError as e5:
            log("caught", name(e5))
    finally:
        log("finally", 6)
        await asyncio.sleep(1)
        log("finally over", 7)
    await asyncio.sleep(0.2)
    raise ValueError(8)


async def work1(n):
    some9 = [asyncio.create_task(c) for c in (work2(10), work3(11),)]
    done, pending = await asyncio.wait(some9, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some9:
        t.cancel()
    log("at", 12)
    return n * 2


async def work0(n):
    keep(asyncio.create_task(asyncio.sleep(0.3, 14)))
    cancel(4)
    log("at", 15)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(17)))
    keep(asyncio.create_task(work0(18)))
    await asyncio.sleep(1)
    try:
        async with asyncio.TaskGroup() as g19:
            g19.create_task(asyncio.sleep(0, 20))
            cancel(3)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        f21 = loop.create_future()
        loop.call_soon(settle, f21, 22)
        try:
            log("future", await f21)
        except ValueError as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
