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


async def work3(n):
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        queue.put_nowait(3)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 4)
    return n


async def work2(n):
    f6 = loop.create_future()
    loop.call_later(0, settle, f6, ValueError(8))
    try:
        log("future", await f6)
    except ValueError as error:
        log("caught", name(error))
    async with semaphore:
        await event.wait()
    try:
        if n % 2 == 0:
            raise ValueError(9)
        await asyncio.sleep(0.1)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        log("event", event.is_set(), lock.locked(), semaphore.locked())
        await asyncio.sleep(0.2)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n


async def work1(n):
    log("at", 12)
    async for i in numbers(3, 1):
        log("item", i)
    raise ValueError(13)


async def work0(n):
    try:
        async with semaphore:
            loop.call_soon(event.set)
    finally:
        log("finally", 15)
        await asyncio.sleep(0)
        log("finally over", 16)
    for i in range(2):
        await asyncio.sleep(0)
        log("at", 18)
    log("at", 19)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 21)))
    keep(asyncio.create_task(asyncio.sleep(0.3, 22)))
    some23 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 24), work3(25),)]
    done, pending = await asyncio.wait(some23, timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        loop.call_later(0, event.set)
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g28:
            g28.create_task(work0(29))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
