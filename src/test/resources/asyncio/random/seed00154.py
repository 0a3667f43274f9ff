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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    await asyncio.sleep(1)
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([work1(3), work1(4), asyncio.sleep(0.5, 5)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e6:
        log("caught", name(e6))
    try:
        log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, 7)), 0))
    except TimeoutError as e8:
        log("caught", name(e8))
    try:
        async with asyncio.timeout(None):
            await asyncio.sleep(0.2)
    except TimeoutError as e9:
        log("caught", name(e9))
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work0(11)))
    keep(asyncio.create_task(work1(12)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    async with lock:
        cancel(3)
    log("main ends")


asyncio.run(main())
