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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        try:
            async with asyncio.TaskGroup() as g1:
                g1.create_task(asyncio.sleep(0, 2))
                async for i in numbers(1, 0.3):
                    log("item", i)
                await asyncio.sleep(0.3)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    log("at", 3)
    return n


async def work1(n):
    try:
        await event.wait()
    except Exception as error:
        log("caught", name(error))
    try:
        try:
            async with condition:
                try:
                    for i in range(2):
                        await asyncio.sleep(0)
                        log("at", 6)
                finally:
                    log("finally", 7)
                    await asyncio.sleep(0)
                    log("finally over", 8)
        finally:
            log("finally", 9)
            await asyncio.sleep(0)
            log("finally over", 10)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
        raise
    await asyncio.sleep(0.3)
    log("at", 12)
    raise ValueError(13)


async def work0(n):
    try:
        cancel(4, 'why')
        await queue.put(14)
        log("put", 14, queue.qsize())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    async for i in numbers(3, 0.2):
        log("item", i)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(16)))
    try:
        log("took", await queue.get())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    t18 = asyncio.create_task(work2(19), name="t18")
    t18.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
        keep(asyncio.create_task(asyncio.sleep(0.2, 21)))
    except Exception as error:
        log("caught", name(error))
    try:
        log("result", await t18)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    cancel(4, 'why')
    log("at", 22)
    log("main ends")


asyncio.run(main())
