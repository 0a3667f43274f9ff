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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    try:
        async with asyncio.timeout(None):
            for i in range(2):
                cancel(2, 'why')
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e1:
        log("caught", name(e1))
        try:
            keep(asyncio.create_task(asyncio.sleep(0.5, 2)))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
    for result in await asyncio.gather(asyncio.gather(asyncio.sleep(0.5, 3), asyncio.sleep(0.2, 4)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n * 2


async def work2(n):
    try:
        for result in await asyncio.gather(asyncio.shield(asyncio.sleep(1, 6)), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        try:
            async with asyncio.TaskGroup() as g7:
                g7.create_task(work3(8))
                for i in range(1):
                    try:
                        await asyncio.sleep(0.5)
                        log("at", 10)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                    f11 = loop.create_future()
                    loop.call_soon(f11.cancel)
                    try:
                        log("future", await f11)
                    except ValueError as error:
                        log("caught", name(error))
                try:
                    log("at", 14)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    loop.call_later(0, cancel, 0)
    try:
        try:
            for result in await asyncio.gather(work3(19), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
            raise
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    return n * 2


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g21:
            keep(g21.create_task(asyncio.sleep(0.1, 22)))
            g21.create_task(asyncio.sleep(0.1, 23))
            try:
                async with asyncio.TaskGroup() as g24:
                    g24.create_task(asyncio.sleep(0.2, 25))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for i in range(1):
        keep(asyncio.create_task(work1(26)))
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(29)))
    keep(asyncio.create_task(work3(30)))
    try:
        try:
            async with asyncio.TaskGroup() as g31:
                g31.create_task(work0(32))
                g31.create_task(asyncio.sleep(0, 33))
                keep(asyncio.create_task(asyncio.sleep(0.1, 34)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        cancel(4, 'why')
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
    t35 = asyncio.create_task(work3(36), name="t35")
    t35.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("at", 37)
    log("at", 38)
    t35.cancel()
    try:
        log("result", await t35)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 39)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
