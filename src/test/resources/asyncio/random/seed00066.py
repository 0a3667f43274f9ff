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

queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    cancel(4)
    loop.call_later(0.1, log, 'callback', 1)
    try:
        f2 = loop.create_future()
        loop.call_soon(settle, f2, ValueError(4))
        try:
            log("future", await f2)
        except ValueError as error:
            log("caught", name(error))
    finally:
        log("finally", 5)
        await asyncio.sleep(1)
        log("finally over", 6)
    return n


async def work0(n):
    try:
        async with asyncio.timeout(1):
            async with condition:
                condition.notify()
    except TimeoutError as e8:
        log("caught", name(e8))
    try:
        async with asyncio.TaskGroup() as g9:
            g9.create_task(work1(10))
            await asyncio.sleep(0.1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.3)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(15)))
    await asyncio.sleep(0.5)
    some16 = [asyncio.create_task(c) for c in (work1(17), work1(18), asyncio.sleep(0.1, 19),)]
    done, pending = await asyncio.wait(some16, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for i in range(2):
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    await asyncio.sleep(0.3)
    try:
        for following in asyncio.as_completed([work0(21), work0(22), work1(23)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e24:
        log("caught", name(e24))
        async for i in numbers(2, 0):
            log("item", i)
            if i == 1:
                break
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
