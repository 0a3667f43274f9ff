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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    f1 = loop.create_future()
    loop.call_later(0.3, settle, f1, ValueError(3))
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    log("at", 4)
    try:
        loop.call_later(0.5, cancel, 3)
    except Exception as error:
        log("caught", name(error))
    log("at", 6)
    return n


async def work0(n):
    async for i in numbers(2, 0):
        log("item", i)
    f8 = loop.create_future()
    loop.call_soon(settle, f8, ValueError(10))
    try:
        log("future", await f8)
    except ValueError as error:
        log("caught", name(error))
    t11 = asyncio.create_task(work1(12), name="t11")
    t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("at", 13)
    log("at", 14)
    t11.cancel()
    try:
        log("result", await t11)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    raise ValueError(15)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(16)))
    event.set()
    await asyncio.sleep(0.2)
    event.set()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
