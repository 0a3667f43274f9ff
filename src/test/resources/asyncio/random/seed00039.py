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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    loop.call_soon(cancel, 0)
    if n % 3 == 0:
        raise ValueError(2)
    try:
        await queue.put(3)
        log("put", 3, queue.qsize())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    raise ValueError(4)


async def work0(n):
    cancel(3, 'why')
    await queue.put(5)
    log("put", 5, queue.qsize())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(7)))
    keep(asyncio.create_task(work0(8)))
    keep(asyncio.create_task(work1(9)))
    for i in range(2):
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        try:
            try:
                log("got", await asyncio.wait_for(work1(10), 0.2))
            except TimeoutError as e11:
                log("caught", name(e11))
            keep(asyncio.create_task(work1(12)))
        finally:
            log("finally", 13)
    for result in await asyncio.gather(event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    loop.call_soon(log, 'callback', 14)
    try:
        for following in asyncio.as_completed([work0(15), asyncio.sleep(0.1, 16), work1(17)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e18:
        log("caught", name(e18))
    log("at", 19)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
