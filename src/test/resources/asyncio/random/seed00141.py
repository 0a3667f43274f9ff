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


async def work3(n):
    t1 = asyncio.create_task(asyncio.sleep(0, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(asyncio.sleep(0, 4))
            g3.create_task(asyncio.sleep(0.3, 5))
            g3.create_task(asyncio.sleep(0.2, 6))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    cancel(4)
    t1.cancel()
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.2, 7)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e8:
        log("caught", name(e8))
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
    try:
        for i in range(2):
            await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    await asyncio.sleep(0.3)
    return n


async def work2(n):
    try:
        f13 = loop.create_future()
        loop.call_later(0.2, settle, f13, ValueError(15))
        try:
            log("future", await f13)
        except ValueError as error:
            log("caught", name(error))
        try:
            log("got", await asyncio.wait_for(queue.put(16), 0))
        except TimeoutError as e17:
            log("caught", name(e17))
            keep(asyncio.create_task(work3(18)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        async with asyncio.TaskGroup() as g19:
            g19.create_task(work3(20))
            keep(asyncio.create_task(work3(21)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 22)
    raise ValueError(23)


async def work1(n):
    try:
        try:
            event.clear()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        async with condition:
            condition.notify()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        try:
            async with asyncio.TaskGroup() as g24:
                g24.create_task(work3(25))
                keep(g24.create_task(work2(26)))
                g24.create_task(asyncio.sleep(0.1, 27))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def work0(n):
    queue.shutdown(immediate=True)
    log("at", 30)
    try:
        try:
            log("took", queue.get_nowait())
        except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        t32 = asyncio.create_task(asyncio.sleep(0.2, 33), name="t32")
        t32.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        try:
            log("result", await t32)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    finally:
        log("finally", 34)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(asyncio.sleep(0.2, 36)))
    keep(asyncio.create_task(work0(37)))
    loop.call_later(0.2, cancel, 2)
    try:
        async with asyncio.TaskGroup() as g39:
            keep(g39.create_task(work2(40)))
            g39.create_task(asyncio.sleep(0.3, 41))
            keep(g39.create_task(work1(42)))
            try:
                async with asyncio.TaskGroup() as g43:
                    g43.create_task(work1(44))
                    g43.create_task(work1(45))
                    keep(g43.create_task(work1(46)))
                    try:
                        async with asyncio.timeout(0.3):
                            log("at", 47)
                            await asyncio.sleep(1)
                    except TimeoutError as e49:
                        log("caught", name(e49))
                    for i in range(1):
                        log("at", 50)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 51)
    log("at", 52)
    log("main ends")


asyncio.run(main())
