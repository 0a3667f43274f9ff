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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 2),)]
    done, pending = await asyncio.wait(some1, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        async with condition:
            condition.notify_all()
        async with semaphore:
            t3 = asyncio.create_task(asyncio.sleep(0, 4), name="t3")
            t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            if n % 3 == 0:
                raise asyncio.CancelledError(5)
            try:
                async with asyncio.TaskGroup() as g6:
                    g6.create_task(asyncio.sleep(0.1, 7))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            try:
                log("result", await t3)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
            try:
                async with asyncio.TaskGroup() as g8:
                    g8.create_task(asyncio.sleep(0.1, 9))
                    keep(g8.create_task(asyncio.sleep(0.2, 10)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(11)
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 12), asyncio.sleep(0, 13), asyncio.sleep(0.3, 14)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e15:
        log("caught", name(e15))
    log("at", 16)
    return n


async def work1(n):
    try:
        try:
            log("took", queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        try:
            for following in asyncio.as_completed([work2(19), work2(20)], timeout=None):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e21:
            log("caught", name(e21))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        raise ValueError(22)
    async with lock:
        log("at", 23)
        await asyncio.sleep(0)
    log("at", 25)
    return n


async def work0(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    loop.call_later(0, event.set)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(29)))
    keep(asyncio.create_task(asyncio.sleep(0, 30)))
    keep(asyncio.create_task(work0(31)))
    cancel(0)
    f32 = loop.create_future()
    loop.call_soon(settle, f32, ValueError(34))
    try:
        log("future", await f32)
    except ValueError as error:
        log("caught", name(error))
    cancel(0, 'why')
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
