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


async def work2(n):
    if n % 3 == 0:
        raise RuntimeError(1)
    try:
        async with asyncio.timeout(0.3):
            await asyncio.sleep(0.3)
    except TimeoutError as e2:
        log("caught", name(e2))
        try:
            queue.put_nowait(3)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        loop.call_later(0, log, 'callback', 5)
    finally:
        log("finally", 6)
    return n * 2


async def work1(n):
    try:
        await asyncio.sleep(1)
    finally:
        log("finally", 8)
    keep(asyncio.create_task(work2(9)))
    await asyncio.sleep(0.5)
    log("at", 11)
    return n * 2


async def work0(n):
    keep(asyncio.create_task(work1(13)))
    async for i in numbers(3, 0.2):
        log("item", i)
    for result in await asyncio.gather(event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(asyncio.sleep(1, 15)))
    keep(asyncio.create_task(work1(16)))
    keep(asyncio.create_task(work1(17)))
    f18 = loop.create_future()
    loop.call_soon(f18.cancel)
    try:
        log("future", await f18)
    except ValueError as error:
        log("caught", name(error))
    async for i in numbers(1, 1):
        log("item", i)
        if i == 1:
            break
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
