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
    loop.call_later(0, event.set)
    event.set()
    async with lock:
        keep(asyncio.create_task(asyncio.sleep(0.3, 2)))
        t3 = asyncio.create_task(asyncio.sleep(0.2, 4), name="t3")
        t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        for i in range(2):
            log("at", 5)
        log("at", 6)
        t3.cancel()
    return n


async def work0(n):
    try:
        t8 = asyncio.create_task(work1(9), name="t8")
        t8.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            for following in asyncio.as_completed([work1(10), asyncio.sleep(0.1, 11)], timeout=1):
                log("next", await following)
        except (TimeoutError, ValueError) as e12:
            log("caught", name(e12))
        some13 = [asyncio.create_task(c) for c in (work1(14), work1(15),)]
        done, pending = await asyncio.wait(some13, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some13:
            keep(t)
        t8.cancel()
        try:
            log("result", await t8)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        log("at", 16)
    finally:
        log("finally", 17)
    await asyncio.sleep(0.1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 20)))
    try:
        try:
            log("gathered", await asyncio.gather(asyncio.sleep(1, 21)))
        except Exception as error:
            log("caught", name(error))
    finally:
        log("finally", 22)
    loop.call_soon(event.set)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
