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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    t1 = asyncio.create_task(asyncio.sleep(1, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    keep(asyncio.create_task(asyncio.sleep(0.2, 3)))
    async with lock:
        for i in range(2):
            try:
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(1)
                log("uncancel", asyncio.current_task().uncancel())
        await asyncio.sleep(0.2)
    await asyncio.sleep(0.3)
    log("at", 6)
    log("at", 7)
    return n


async def work0(n):
    loop.call_soon(event.set)
    for result in await asyncio.gather(event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    some10 = [asyncio.create_task(c) for c in (work1(11),)]
    done, pending = await asyncio.wait(some10, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    raise ValueError(12)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 13)))
    keep(asyncio.create_task(work1(14)))
    keep(asyncio.create_task(work0(15)))
    t16 = asyncio.create_task(asyncio.sleep(0, 17), name="t16")
    t16.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g18:
                    g18.create_task(work0(19))
                    log("at", 20)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        try:
            async with asyncio.TaskGroup() as g21:
                keep(g21.create_task(work1(22)))
                g21.create_task(work1(23))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
        raise ValueError(24)
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    finally:
        log("finally", 25)
        await asyncio.sleep(0.2)
        log("finally over", 26)
    t16.cancel()
    try:
        log("at", 27)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    log("at", 28)
    await asyncio.sleep(0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
