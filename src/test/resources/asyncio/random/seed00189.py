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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    for result in await asyncio.gather(asyncio.sleep(0.1, 1), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    await queue.put(2)
    log("put", 2, queue.qsize())
    return n


async def work1(n):
    await asyncio.sleep(0)
    t4 = asyncio.create_task(work2(5), name="t4")
    t4.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            keep(asyncio.create_task(work2(6)))
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(7)
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    t4.cancel()
    try:
        log("result", await t4)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        log("got", await asyncio.wait_for(queue.get(), 0))
    except TimeoutError as e10:
        log("caught", name(e10))
    try:
        try:
            log("gathered", await asyncio.gather(asyncio.shield(asyncio.sleep(0.5, 11))))
        except Exception as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        log("got", await asyncio.wait_for(work1(12), 0.5))
    except TimeoutError as e13:
        log("caught", name(e13))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(15)))
    keep(asyncio.create_task(asyncio.sleep(1, 16)))
    cancel(0)
    event.set()
    for i in range(2):
        log("at", 18)
    loop.call_later(1, event.set)
    log("main ends")


asyncio.run(main())
