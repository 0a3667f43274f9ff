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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.3, 2))
            g1.create_task(asyncio.sleep(0, 3))
            keep(g1.create_task(asyncio.sleep(0, 4)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    keep(asyncio.create_task(asyncio.sleep(1, 5)))
    for result in await asyncio.gather(asyncio.sleep(0.1, 6), asyncio.shield(asyncio.sleep(0.1, 7)), asyncio.gather(asyncio.sleep(0, 8), asyncio.sleep(0.2, 9)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    raise ValueError(10)


async def work0(n):
    loop.call_soon(event.set)
    loop.call_soon(log, 'callback', 12)
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(work1(14)))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(16)))
    try:
        async with asyncio.TaskGroup() as g17:
            g17.create_task(asyncio.sleep(1, 18))
            keep(g17.create_task(asyncio.sleep(0, 19)))
            g17.create_task(work0(20))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
