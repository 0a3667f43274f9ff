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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    log("at", 1)
    await asyncio.sleep(0.2)
    raise ValueError(2)


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(work1(4))
            keep(g3.create_task(work1(5)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    some6 = [asyncio.create_task(c) for c in (work1(7),)]
    done, pending = await asyncio.wait(some6, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some6:
        t.cancel()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(9)))
    keep(asyncio.create_task(work1(10)))
    keep(asyncio.create_task(work0(11)))
    try:
        for result in await asyncio.gather(queue.get(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    finally:
        log("finally", 12)
        await asyncio.sleep(0.1)
        log("finally over", 13)
    log("at", 14)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
