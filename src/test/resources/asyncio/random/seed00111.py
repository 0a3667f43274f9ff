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

queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    for i in range(1):
        f1 = loop.create_future()
        loop.call_later(0.1, settle, f1, ValueError(3))
        try:
            log("future", await f1)
        except ValueError as error:
            log("caught", name(error))
    if n % 3 == 0:
        raise asyncio.CancelledError(4)
    keep(asyncio.create_task(asyncio.sleep(0.5, 5)))
    f6 = loop.create_future()
    loop.call_later(0.3, settle, f6, ValueError(8))
    try:
        log("future", await f6)
    except ValueError as error:
        log("caught", name(error))
    return n


async def work0(n):
    event.set()
    await asyncio.sleep(1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(asyncio.sleep(0, 11)))
    keep(asyncio.create_task(work1(12)))
    event.set()
    await asyncio.sleep(0)
    f13 = loop.create_future()
    loop.call_later(0.2, settle, f13, 14)
    try:
        log("future", await f13)
    except ValueError as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
