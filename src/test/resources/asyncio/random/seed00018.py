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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        try:
            async with asyncio.TaskGroup() as g1:
                g1.create_task(asyncio.sleep(0.1, 2))
                g1.create_task(asyncio.sleep(1, 3))
                log("event", event.is_set(), lock.locked(), semaphore.locked())
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        if n % 2 == 0:
            raise ValueError(4)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        log("uncancel", asyncio.current_task().uncancel())
    await asyncio.sleep(0.1)
    return n * 2


async def work0(n):
    await queue.put(7)
    log("put", 7, queue.qsize())
    await event.wait()
    async with condition:
        some8 = [asyncio.create_task(c) for c in (work1(9), asyncio.sleep(0.2, 10),)]
        done, pending = await asyncio.wait(some8, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some8:
            t.cancel()
        cancel(1)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(12)))
    keep(asyncio.create_task(work0(13)))
    some14 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 15), work0(16),)]
    done, pending = await asyncio.wait(some14, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some14:
        t.cancel()
    try:
        async with asyncio.TaskGroup() as g17:
            g17.create_task(work0(18))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    if len(tasks) > 2:
        raise ValueError(19)
    log("main ends")


asyncio.run(main())
