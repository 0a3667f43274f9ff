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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    loop.call_later(0.1, event.set)
    async for i in numbers(1, 0.2):
        log("item", i)
    return n


async def work0(n):
    cancel(3)
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(asyncio.sleep(0.2, 4))
            keep(g3.create_task(work1(5)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    event.set()
    some6 = [asyncio.create_task(c) for c in (work1(7), work1(8), work1(9),)]
    done, pending = await asyncio.wait(some6, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some6:
        keep(t)
    raise ValueError(10)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(11)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 12)))
    keep(asyncio.create_task(work0(13)))
    try:
        try:
            log("at", 14)
            await queue.put(15)
            log("put", 15, queue.qsize())
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
        log("at", 16)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(17)
    log("at", 18)
    log("at", 19)
    await asyncio.sleep(0.1)
    log("at", 21)
    log("main ends")


asyncio.run(main())
