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
    if n % 3 == 0:
        raise RuntimeError(1)
    event.set()
    raise ValueError(2)


async def work2(n):
    loop.call_later(0, cancel, 3)
    try:
        if n % 2 == 0:
            raise asyncio.CancelledError(4)
        event.set()
    except Exception as error:
        log("caught", name(error))
    return n


async def work1(n):
    t6 = asyncio.create_task(work2(7), name="t6")
    t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.timeout(0):
            keep(asyncio.create_task(work3(8)))
    except TimeoutError as e9:
        log("caught", name(e9))
    try:
        try:
            async with asyncio.TaskGroup() as g10:
                g10.create_task(work3(11))
                g10.create_task(work2(12))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except ValueError as error:
        log("caught", name(error))
    t6.cancel()
    try:
        log("result", await t6)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("took", await queue.get())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0, 15)))
    except Exception as error:
        log("caught", name(error))
    some16 = [asyncio.create_task(c) for c in (work2(17), work3(18), work1(19),)]
    done, pending = await asyncio.wait(some16, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some16:
        keep(t)
    try:
        async with asyncio.TaskGroup() as g20:
            g20.create_task(asyncio.sleep(0, 21))
            g20.create_task(work1(22))
            g20.create_task(work2(23))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for i in range(1):
        await asyncio.sleep(1)
        log("at", 25)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(27)))
    keep(asyncio.create_task(work0(28)))
    try:
        try:
            log("gathered", await asyncio.gather(queue.get(), asyncio.gather(work3(29), asyncio.sleep(0.5, 30))))
        except Exception as error:
            log("caught", name(error))
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    cancel(3)
    loop.call_later(1, event.set)
    event.clear()
    log("main ends")


asyncio.run(main())
