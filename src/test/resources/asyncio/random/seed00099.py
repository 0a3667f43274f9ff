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

queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    async for i in numbers(1, 0.2):
        log("item", i)
    try:
        log("gathered", await asyncio.gather(asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(1, 2)), asyncio.sleep(0.5, 3), asyncio.sleep(0.3, 4)))
    except Exception as error:
        log("caught", name(error))
    return n * 2


async def work1(n):
    if n % 2 == 0:
        raise RuntimeError(6)
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work2(7), work2(8)), 0))
    except TimeoutError as e9:
        log("caught", name(e9))
        try:
            try:
                log("at", 10)
            finally:
                log("finally", 11)
            await asyncio.sleep(0)
        except ValueError as error:
            log("caught", name(error))
    log("at", 13)
    return n


async def work0(n):
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        log("uncancel", asyncio.current_task().uncancel())
    keep(asyncio.create_task(work2(15)))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(17)))
    keep(asyncio.create_task(work1(18)))
    keep(asyncio.create_task(work0(19)))
    t20 = asyncio.create_task(work1(21), name="t20")
    t20.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.2)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("result", await t20)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    cancel(4)
    try:
        async with asyncio.TaskGroup() as g22:
            keep(g22.create_task(work0(23)))
            g22.create_task(work0(24))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("main ends")


asyncio.run(main())
