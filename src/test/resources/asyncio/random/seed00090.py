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


async def work1(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.2, 1), asyncio.sleep(1, 2)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e3:
        log("caught", name(e3))
    try:
        if n % 3 == 0:
            raise RuntimeError(4)
    finally:
        log("finally", 5)
        await asyncio.sleep(0)
        log("finally over", 6)
    try:
        await asyncio.sleep(0)
    finally:
        log("finally", 7)
        await asyncio.sleep(0.2)
        log("finally over", 8)
    return n * 2


async def work0(n):
    if n % 3 == 0:
        raise ValueError(10)
    log("at", 11)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work0(13)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 14)))
    keep(asyncio.create_task(work0(15)))
    loop.call_later(0.1, cancel, 2)
    try:
        async with asyncio.TaskGroup() as g17:
            g17.create_task(work1(18))
            g17.create_task(asyncio.sleep(0.5, 19))
            cancel(2, 'why')
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    keep(asyncio.create_task(asyncio.sleep(0.1, 20)))
    try:
        try:
            await asyncio.sleep(0.5)
            log("at", 21)
        except ValueError as error:
            log("caught", name(error))
        log("at", 22)
    finally:
        log("finally", 23)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
