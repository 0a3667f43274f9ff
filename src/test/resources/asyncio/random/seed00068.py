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


async def work3(n):
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    t2 = asyncio.create_task(asyncio.sleep(0.3, 3), name="t2")
    t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 5), asyncio.sleep(0, 6), asyncio.sleep(1, 7),)]
    done, pending = await asyncio.wait(some4, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some4:
        t.cancel()
    t2.cancel()
    try:
        log("result", await t2)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        log("gathered", await asyncio.gather(queue.put(8), asyncio.gather(asyncio.sleep(0.5, 9), asyncio.sleep(0.1, 10))))
    except Exception as error:
        log("caught", name(error))
    return n


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g12:
            keep(g12.create_task(work3(13)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 14)
    try:
        await asyncio.sleep(0.5)
        log("at", 16)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0)
    return n


async def work1(n):
    for i in range(1):
        try:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            try:
                log("got", await asyncio.wait_for(queue.get(), 0.5))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e19:
                log("caught", name(e19))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
            raise
    await asyncio.sleep(1)
    await asyncio.sleep(1)
    log("at", 22)
    return n


async def work0(n):
    async for i in numbers(1, 1):
        log("item", i)
    try:
        for following in asyncio.as_completed([work1(24), asyncio.sleep(1, 25)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e26:
        log("caught", name(e26))
        try:
            async with asyncio.timeout(0.1):
                try:
                    for following in asyncio.as_completed([asyncio.sleep(0.3, 27)], timeout=0.1):
                        log("next", await following)
                except (TimeoutError, ValueError) as e28:
                    log("caught", name(e28))
                keep(asyncio.create_task(asyncio.sleep(0.3, 29)))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e30:
            log("caught", name(e30))
            try:
                queue.task_done()
            except ValueError as error:
                log("caught", name(error))
    event.set()
    try:
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(34)))
    keep(asyncio.create_task(work0(35)))
    async for i in numbers(2, 0):
        log("item", i)
    try:
        async with asyncio.timeout(0.3):
            await queue.put(36)
            log("put", 36, queue.qsize())
            async with lock:
                async for i in numbers(3, 0.1):
                    log("item", i)
                    if i == 1:
                        break
                for i in range(2):
                    try:
                        async with asyncio.TaskGroup() as g37:
                            keep(g37.create_task(asyncio.sleep(0, 38)))
                            g37.create_task(work0(39))
                            log("at", 40)
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                    await asyncio.sleep(0.2)
    except TimeoutError as e42:
        log("caught", name(e42))
    await asyncio.sleep(0)
    await asyncio.sleep(1)
    log("main ends")


asyncio.run(main())
