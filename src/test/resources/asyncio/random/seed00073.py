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


async def work2(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 1)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e2:
        log("caught", name(e2))
        try:
            async with asyncio.timeout(0):
                keep(asyncio.create_task(asyncio.sleep(0, 3)))
                keep(asyncio.create_task(asyncio.sleep(0.3, 4)))
        except TimeoutError as e5:
            log("caught", name(e5))
    keep(asyncio.create_task(asyncio.sleep(0.1, 6)))
    cancel(0, 'why')
    return n


async def work1(n):
    for i in range(1):
        f8 = loop.create_future()
        loop.call_soon(settle, f8, ValueError(10))
        try:
            log("future", await f8)
        except ValueError as error:
            log("caught", name(error))
        try:
            async with lock:
                cancel(2, 'why')
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    cancel(1)
    return n


async def work0(n):
    try:
        log("got", await asyncio.wait_for(work1(12), 0.15))
    except TimeoutError as e13:
        log("caught", name(e13))
    async for i in numbers(2, 0.1):
        log("item", i)
        if i == 1:
            break
    raise ValueError(14)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(15)))
    keep(asyncio.create_task(work0(16)))
    async with condition:
        condition.notify_all()
    async for i in numbers(2, 0):
        log("item", i)
        if i == 1:
            break
    log("main ends")


asyncio.run(main())
