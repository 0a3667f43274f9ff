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


async def work2(n):
    try:
        cancel(1, 'why')
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.1, 1), 0))
    except TimeoutError as e2:
        log("caught", name(e2))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    return n


async def work1(n):
    async with condition:
        condition.notify_all()
    await asyncio.sleep(0.1)
    try:
        log("gathered", await asyncio.gather(work2(4), work2(5)))
    except Exception as error:
        log("caught", name(error))
    t6 = asyncio.create_task(work2(7), name="t6")
    t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    keep(asyncio.create_task(work2(8)))
    keep(asyncio.create_task(work2(9)))
    try:
        log("result", await t6)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g11:
                g11.create_task(work1(12))
                g11.create_task(work1(13))
                g11.create_task(work1(14))
                cancel(0, 'why')
                try:
                    await asyncio.wait_for(queue.join(), 0.3)
                except TimeoutError as error:
                    log("caught", name(error))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        async for i in numbers(3, 0.5):
            log("item", i)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        log("at", 16)
    finally:
        log("finally", 17)
        await asyncio.sleep(1)
        log("finally over", 18)
    log("at", 19)
    await asyncio.sleep(0.2)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(22)))
    keep(asyncio.create_task(work2(23)))
    keep(asyncio.create_task(work0(24)))
    cancel(2, 'why')
    async with semaphore:
        try:
            async with asyncio.TaskGroup() as g25:
                g25.create_task(work0(26))
                g25.create_task(work2(27))
                keep(g25.create_task(asyncio.sleep(0.1, 28)))
                if len(tasks) > 3:
                    raise ValueError(29)
                try:
                    await asyncio.sleep(0)
                finally:
                    log("finally", 31)
                    await asyncio.sleep(0.3)
                    log("finally over", 32)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.3)
    log("at", 35)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
