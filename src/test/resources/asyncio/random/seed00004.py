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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.5, 1), 0.3))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e2:
        log("caught", name(e2))
    async with condition:
        log("took", await queue.get())
        keep(asyncio.create_task(asyncio.sleep(0, 4)))
    raise ValueError(5)


async def work0(n):
    keep(asyncio.create_task(work1(6)))
    for i in range(2):
        try:
            try:
                log("took", queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                log("caught", name(error))
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(9)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(11)))
    keep(asyncio.create_task(work1(12)))
    cancel(4)
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(work0(14)))
    try:
        queue.put_nowait(15)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
