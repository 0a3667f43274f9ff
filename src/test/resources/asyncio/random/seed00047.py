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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    for i in range(2):
        try:
            log("at", 1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(1)
            log("uncancel", asyncio.current_task().uncancel())
    log("at", 2)
    await asyncio.sleep(0.3)
    return n * 2


async def work1(n):
    try:
        log("gathered", await asyncio.gather(queue.put(5), work2(6)))
    except Exception as error:
        log("caught", name(error))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        for following in asyncio.as_completed([work2(7)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e8:
        log("caught", name(e8))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    raise ValueError(9)


async def work0(n):
    cancel(1, 'why')
    try:
        loop.call_soon(event.set)
        log("at", 11)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.2)
    await asyncio.sleep(0)
    raise ValueError(14)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(15)))
    keep(asyncio.create_task(work0(16)))
    try:
        async with asyncio.TaskGroup() as g17:
            g17.create_task(work1(18))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    some19 = [asyncio.create_task(c) for c in (work0(20),)]
    done, pending = await asyncio.wait(some19, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some19:
        keep(t)
    log("main ends")


asyncio.run(main())
