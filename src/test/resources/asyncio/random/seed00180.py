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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    for result in await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    log("at", 3)
    try:
        log("at", 4)
    finally:
        log("finally", 5)
    log("at", 6)
    raise ValueError(7)


async def work0(n):
    for i in range(1):
        keep(asyncio.create_task(work1(8)))
    await asyncio.sleep(0.5)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(10)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 11)))
    keep(asyncio.create_task(work1(12)))
    await asyncio.sleep(0.1)
    f13 = loop.create_future()
    loop.call_later(0.5, f13.cancel)
    try:
        log("future", await f13)
    except ValueError as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
