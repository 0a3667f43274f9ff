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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    for i in range(2):
        for result in await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0.3, 2), event.wait(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    for i in range(1):
        f3 = loop.create_future()
        loop.call_later(0.5, settle, f3, 4)
        try:
            log("future", await f3)
        except ValueError as error:
            log("caught", name(error))
    return n


async def work0(n):
    try:
        some7 = [asyncio.create_task(c) for c in (work1(8), work1(9),)]
        done, pending = await asyncio.wait(some7, timeout=0, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some7:
            keep(t)
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.reset()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        log("got", await asyncio.wait_for(work1(10), 0.1))
    except TimeoutError as e11:
        log("caught", name(e11))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 13)))
    try:
        for result in await asyncio.gather(queue.get(), queue.put(14), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        log("at", 15)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    f16 = loop.create_future()
    loop.call_later(0, settle, f16, ValueError(18))
    try:
        log("future", await f16)
    except ValueError as error:
        log("caught", name(error))
    some19 = [asyncio.create_task(c) for c in (work0(20), work1(21), work0(22),)]
    done, pending = await asyncio.wait(some19, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(asyncio.create_task(asyncio.sleep(0.3, 23)))
    log("main ends")


asyncio.run(main())
