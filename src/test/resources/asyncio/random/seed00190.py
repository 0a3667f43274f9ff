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


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 1), asyncio.sleep(0.3, 2), asyncio.sleep(0.2, 3)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e4:
        log("caught", name(e4))
    try:
        async with asyncio.TaskGroup() as g5:
            keep(g5.create_task(asyncio.sleep(0.3, 6)))
            g5.create_task(asyncio.sleep(0, 7))
            g5.create_task(asyncio.sleep(1, 8))
            for result in await asyncio.gather(queue.get(), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    try:
        some10 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 11), asyncio.sleep(0.1, 12),)]
        done, pending = await asyncio.wait(some10, timeout=0.3, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some10:
            t.cancel()
        try:
            try:
                log("got", await asyncio.wait_for(queue.put(13), 0.1))
            except TimeoutError as e14:
                log("caught", name(e14))
                await asyncio.sleep(0.3)
            log("at", 16)
        except Exception as error:
            log("caught", name(error))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    await asyncio.sleep(1)
    log("at", 19)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(21)))
    keep(asyncio.create_task(work1(22)))
    some23 = [asyncio.create_task(c) for c in (work1(24), work0(25),)]
    done, pending = await asyncio.wait(some23, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    cancel(1)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    t26 = asyncio.create_task(work1(27), name="t26")
    t26.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.TaskGroup() as g28:
            g28.create_task(work0(29))
            keep(g28.create_task(asyncio.sleep(0.1, 30)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("result", await t26)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([work1(31), asyncio.sleep(0.2, 32), work1(33)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e34:
        log("caught", name(e34))
    log("main ends")


asyncio.run(main())
