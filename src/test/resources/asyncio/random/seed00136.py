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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    keep(asyncio.create_task(asyncio.sleep(0.1, 1)))
    try:
        await asyncio.sleep(0.1)
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        raise ValueError(2)
    return n


async def work2(n):
    async for i in numbers(1, 0):
        log("item", i)
    f4 = loop.create_future()
    loop.call_later(0, settle, f4, ValueError(6))
    try:
        log("future", await f4)
    except ValueError as error:
        log("caught", name(error))
    loop.call_soon(log, 'callback', 7)
    try:
        try:
            log("gathered", await asyncio.gather(work3(8), work3(9)))
        except Exception as error:
            log("caught", name(error))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(10)
    return n


async def work1(n):
    async with lock:
        try:
            for following in asyncio.as_completed([work2(12), work3(13), work2(14)], timeout=0.15):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e15:
            log("caught", name(e15))
            try:
                async with asyncio.TaskGroup() as g16:
                    g16.create_task(work3(17))
                    g16.create_task(work3(18))
                    try:
                        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
                    except (TimeoutError, asyncio.BrokenBarrierError) as error:
                        log("caught", name(error))
                    await barrier.reset()
                    cancel(0, 'why')
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        cancel(2, 'why')
    loop.call_soon(cancel, 0)
    for i in range(2):
        try:
            log("at", 20)
            log("at", 21)
        finally:
            log("finally", 22)
            await asyncio.sleep(0)
            log("finally over", 23)
    log("at", 24)
    return n


async def work0(n):
    loop.call_soon(event.set)
    await queue.put(27)
    log("put", 27, queue.qsize())
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(29)))
    await asyncio.sleep(0.1)
    some30 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 31),)]
    done, pending = await asyncio.wait(some30, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        async with asyncio.timeout(0.2):
            f32 = loop.create_future()
            loop.call_later(1, f32.cancel)
            try:
                log("future", await f32)
            except ValueError as error:
                log("caught", name(error))
            t35 = asyncio.create_task(work1(36), name="t35")
            t35.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            loop.call_soon(log, 'callback', 37)
            try:
                try:
                    async with asyncio.timeout(None):
                        log("at", 38)
                        await asyncio.sleep(0.3)
                except TimeoutError as e40:
                    log("caught", name(e40))
                log("at", 41)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            try:
                log("result", await t35)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    except TimeoutError as e42:
        log("caught", name(e42))
    await asyncio.sleep(0.5)
    await asyncio.sleep(1)
    log("main ends")


asyncio.run(main())
