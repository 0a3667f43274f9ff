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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g1:
            keep(g1.create_task(asyncio.sleep(0, 2)))
            g1.create_task(asyncio.sleep(0.1, 3))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    keep(asyncio.create_task(asyncio.sleep(0, 4)))
    raise ValueError(5)


async def work0(n):
    cancel(1, 'why')
    try:
        await asyncio.sleep(0)
    finally:
        log("finally", 6)
        await asyncio.sleep(0.5)
        log("finally over", 7)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(9)))
    keep(asyncio.create_task(asyncio.sleep(0, 10)))
    keep(asyncio.create_task(work0(11)))
    try:
        async with asyncio.TaskGroup() as g12:
            g12.create_task(work0(13))
            g12.create_task(asyncio.sleep(0.3, 14))
            g12.create_task(work0(15))
            loop.call_later(0.1, cancel, 2)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    for result in await asyncio.gather(asyncio.shield(work0(18)), work1(19), work0(20), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        async with asyncio.TaskGroup() as g21:
            keep(g21.create_task(work1(22)))
            g21.create_task(work1(23))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
