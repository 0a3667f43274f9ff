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
        log("took", await queue.get())
        cancel(3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    for i in range(2):
        log("at", 2)
    cancel(3, 'why')
    t3 = asyncio.create_task(asyncio.sleep(0.1, 4), name="t3")
    t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("at", 5)
    t3.cancel()
    try:
        log("result", await t3)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n * 2


async def work0(n):
    for result in await asyncio.gather(work1(7), event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    await asyncio.sleep(0.3)
    t8 = asyncio.create_task(work1(9), name="t8")
    t8.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    cancel(0, 'why')
    t8.cancel()
    try:
        log("result", await t8)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(11)))
    keep(asyncio.create_task(work1(12)))
    keep(asyncio.create_task(work0(13)))
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g14:
                    g14.create_task(work1(15))
                    cancel(2, 'why')
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        except Exception as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(16)
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
