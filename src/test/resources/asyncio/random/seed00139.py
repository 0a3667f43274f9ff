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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        keep(asyncio.create_task(asyncio.sleep(0.1, 1)))
        try:
            for following in asyncio.as_completed([asyncio.sleep(1, 2), asyncio.sleep(0.1, 3)], timeout=0.2):
                log("next", await following)
        except (TimeoutError, ValueError) as e4:
            log("caught", name(e4))
    finally:
        log("finally", 5)
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    raise ValueError(6)


async def work0(n):
    some7 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 8), work1(9),)]
    done, pending = await asyncio.wait(some7, timeout=0, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some7:
        t.cancel()
    try:
        try:
            for following in asyncio.as_completed([work1(10), work1(11)], timeout=0.2):
                log("next", await following)
        except (TimeoutError, ValueError) as e12:
            log("caught", name(e12))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 14)))
    keep(asyncio.create_task(work0(15)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(1, 16), 0.5))
    except TimeoutError as e17:
        log("caught", name(e17))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    f18 = loop.create_future()
    loop.call_later(0.1, settle, f18, ValueError(20))
    try:
        log("future", await f18)
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
