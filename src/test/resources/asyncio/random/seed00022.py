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

queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    loop.call_later(0, log, 'callback', 1)
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    return n * 2


async def work0(n):
    loop.call_soon(cancel, 3)
    try:
        for following in asyncio.as_completed([work1(4)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e5:
        log("caught", name(e5))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 6), work1(7), work1(8)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e9:
        log("caught", name(e9))
    try:
        try:
            queue.put_nowait(10)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(12)))
    for result in await asyncio.gather(event.wait(), work1(13), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    log("at", 14)
    log("at", 16)
    keep(asyncio.create_task(asyncio.sleep(0.5, 17)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
