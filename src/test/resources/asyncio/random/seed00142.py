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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    keep(asyncio.create_task(asyncio.sleep(0.2, 1)))
    await asyncio.sleep(0)
    log("took", await queue.get())
    return n


async def work2(n):
    cancel(4)
    cancel(1)
    raise ValueError(4)


async def work1(n):
    try:
        log("got", await asyncio.wait_for(work2(5), 0.3))
    except TimeoutError as e6:
        log("caught", name(e6))
    log("at", 7)
    for i in range(2):
        for i in range(1):
            await asyncio.sleep(0.5)
            keep(asyncio.create_task(work3(8)))
        f9 = loop.create_future()
        loop.call_soon(settle, f9, ValueError(11))
        try:
            log("future", await f9)
        except ValueError as error:
            log("caught", name(error))
    return n


async def work0(n):
    try:
        log("gathered", await asyncio.gather(queue.get()))
    except Exception as error:
        log("caught", name(error))
    event.set()
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(14)))
    try:
        for i in range(1):
            try:
                async with asyncio.TaskGroup() as g15:
                    g15.create_task(work0(16))
                    g15.create_task(asyncio.sleep(0.3, 17))
                    try:
                        log("got", await asyncio.wait_for(work3(18), 1))
                    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e19:
                        log("caught", name(e19))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(1, 20)))
    await asyncio.sleep(0)
    log("at", 22)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
