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

queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g1:
            keep(g1.create_task(asyncio.sleep(0.1, 2)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(event.wait(), None))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e3:
        log("caught", name(e3))
    log("at", 4)
    return n


async def work1(n):
    try:
        log("gathered", await asyncio.gather(work2(6), queue.put(7)))
    except Exception as error:
        log("caught", name(error))
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    return n * 2


async def work0(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    keep(asyncio.create_task(asyncio.sleep(0.1, 9)))
    cancel(3, 'why')
    log("at", 10)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(12)))
    keep(asyncio.create_task(work0(13)))
    keep(asyncio.create_task(work2(14)))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.5, 15), 0))
    except TimeoutError as e16:
        log("caught", name(e16))
    try:
        try:
            log("got", await asyncio.wait_for(work0(17), 0.2))
        except TimeoutError as e18:
            log("caught", name(e18))
        try:
            try:
                await asyncio.sleep(0)
            finally:
                log("finally", 20)
        finally:
            log("finally", 21)
            await asyncio.sleep(0.2)
            log("finally over", 22)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        log("uncancel", asyncio.current_task().uncancel())
    await asyncio.sleep(0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
