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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    event.set()
    t1 = asyncio.create_task(asyncio.sleep(1, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(asyncio.sleep(0.2, 4))
            try:
                async with asyncio.TaskGroup() as g5:
                    g5.create_task(asyncio.sleep(0.1, 6))
                    try:
                        await asyncio.sleep(1)
                    finally:
                        log("finally", 8)
                        await asyncio.sleep(0)
                        log("finally over", 9)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            async with lock:
                await asyncio.sleep(0.1)
                await asyncio.sleep(0)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 12)
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 13)
    log("at", 14)
    return n


async def work2(n):
    try:
        try:
            try:
                await asyncio.sleep(0.3)
                some16 = [asyncio.create_task(c) for c in (work3(17), work3(18),)]
                done, pending = await asyncio.wait(some16, timeout=0, return_when=asyncio.FIRST_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                for t in some16:
                    t.cancel()
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
            try:
                async with asyncio.TaskGroup() as g19:
                    g19.create_task(work3(20))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
    finally:
        log("finally", 21)
        await asyncio.sleep(0.2)
        log("finally over", 22)
    try:
        async with asyncio.timeout(0):
            try:
                async with asyncio.TaskGroup() as g23:
                    g23.create_task(asyncio.sleep(0.2, 24))
                    g23.create_task(work3(25))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            await asyncio.sleep(0.5)
    except TimeoutError as e27:
        log("caught", name(e27))
    await asyncio.sleep(0.2)
    log("at", 29)
    return n


async def work1(n):
    keep(asyncio.create_task(work2(31)))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        await asyncio.sleep(0.1)
        log("at", 34)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    return n * 2


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g36:
                g36.create_task(work3(37))
                try:
                    async with condition:
                        condition.notify_all()
                except (ValueError, RuntimeError) as error:
                    log("caught", name(error))
                log("at", 38)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        log("at", 39)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    await asyncio.sleep(0.3)
    log("at", 41)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 43)))
    keep(asyncio.create_task(work2(44)))
    log("took", await queue.get())
    cancel(1, 'why')
    cancel(0, 'why')
    await asyncio.sleep(0.3)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
