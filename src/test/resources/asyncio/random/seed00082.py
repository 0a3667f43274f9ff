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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    if n % 3 == 0:
        raise ValueError(1)
    async for i in numbers(1, 0.5):
        log("item", i)
    return n


async def work0(n):
    some3 = [asyncio.create_task(c) for c in (work1(4),)]
    done, pending = await asyncio.wait(some3, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    async for i in numbers(2, 0):
        log("item", i)
    try:
        async with semaphore:
            await asyncio.sleep(0)
            await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(7)
    raise ValueError(8)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work0(9)))
    keep(asyncio.create_task(work0(10)))
    async with condition:
        condition.notify()
    try:
        async with asyncio.TaskGroup() as g11:
            g11.create_task(asyncio.sleep(0.3, 12))
            g11.create_task(work1(13))
            g11.create_task(work0(14))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("main ends")


asyncio.run(main())
