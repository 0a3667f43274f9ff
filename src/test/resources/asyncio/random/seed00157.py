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


async def work3(n):
    async with condition:
        condition.notify()
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.1, 1), 0.1))
    except TimeoutError as e2:
        log("caught", name(e2))
    loop.call_later(0.2, event.set)
    return n


async def work2(n):
    cancel(1)
    try:
        async with asyncio.TaskGroup() as g5:
            g5.create_task(work3(6))
            g5.create_task(work3(7))
            g5.create_task(work3(8))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    cancel(2)
    return n


async def work1(n):
    for result in await asyncio.gather(work3(10), asyncio.sleep(0.3, 11), asyncio.gather(asyncio.sleep(1, 12), asyncio.sleep(0.1, 13)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    async for i in numbers(3, 0.2):
        log("item", i)
    return n


async def work0(n):
    f15 = loop.create_future()
    loop.call_soon(settle, f15, ValueError(17))
    try:
        log("future", await f15)
    except ValueError as error:
        log("caught", name(error))
    if n % 2 == 0:
        raise ValueError(18)
    await event.wait()
    raise ValueError(19)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(20)))
    keep(asyncio.create_task(work2(21)))
    async with condition:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g22:
            g22.create_task(work1(23))
            keep(g22.create_task(work0(24)))
            keep(g22.create_task(work3(25)))
            try:
                async with asyncio.TaskGroup() as g26:
                    keep(g26.create_task(work3(27)))
                    g26.create_task(asyncio.sleep(0.1, 28))
                    await queue.put(29)
                    log("put", 29, queue.qsize())
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            try:
                async with asyncio.TaskGroup() as g30:
                    keep(g30.create_task(work3(31)))
                    await asyncio.sleep(0.2)
                    log("at", 33)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 34)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
