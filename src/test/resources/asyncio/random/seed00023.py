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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    async with condition:
        condition.notify()
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    log("at", 2)
    async with condition:
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0.1):
                log("at", 3)
                await asyncio.sleep(0.5)
        except TimeoutError as e5:
            log("caught", name(e5))
            await asyncio.sleep(0)
    return n * 2


async def work1(n):
    loop.call_soon(cancel, 2)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.15)
        except TimeoutError as error:
            log("caught", name(error))
    raise ValueError(9)


async def work0(n):
    keep(asyncio.create_task(work2(10)))
    try:
        for following in asyncio.as_completed([work1(11), work1(12)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e13:
        log("caught", name(e13))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(15)))
    try:
        keep(asyncio.create_task(work0(16)))
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.3)
            except TimeoutError as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    some17 = [asyncio.create_task(c) for c in (work0(18),)]
    done, pending = await asyncio.wait(some17, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(asyncio.create_task(work1(19)))
    some20 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 21),)]
    done, pending = await asyncio.wait(some20, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some20:
        t.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
