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
    try:
        t1 = asyncio.create_task(asyncio.sleep(1, 2), name="t1")
        t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            keep(asyncio.create_task(asyncio.sleep(0.3, 3)))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(4)
        t1.cancel()
        try:
            log("result", await t1)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        keep(asyncio.create_task(asyncio.sleep(0.2, 5)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
        raise
    await asyncio.sleep(0)
    log("at", 6)
    log("at", 7)
    return n


async def work0(n):
    async with condition:
        try:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
        if n % 3 == 0:
            raise ValueError(9)
    log("at", 10)
    await queue.put(11)
    log("put", 11, queue.qsize())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(asyncio.sleep(1, 14)))
    keep(asyncio.create_task(work1(15)))
    async with condition:
        try:
            async with asyncio.TaskGroup() as g16:
                g16.create_task(work1(17))
                g16.create_task(work1(18))
                try:
                    async with asyncio.timeout(1):
                        log("at", 19)
                except TimeoutError as e20:
                    log("caught", name(e20))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        try:
            cancel(1, 'why')
            f21 = loop.create_future()
            loop.call_later(0.1, settle, f21, ValueError(23))
            try:
                log("future", await f21)
            except ValueError as error:
                log("caught", name(error))
        finally:
            log("finally", 24)
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g26:
            keep(g26.create_task(work1(27)))
            keep(g26.create_task(work1(28)))
            keep(asyncio.create_task(work0(29)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
