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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 2), asyncio.sleep(0.3, 3),)]
    done, pending = await asyncio.wait(some1, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    await asyncio.sleep(0.1)
    raise ValueError(4)


async def work0(n):
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        log("at", 5)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
        raise ValueError(6)
    try:
        for following in asyncio.as_completed([work1(7), work1(8), asyncio.sleep(0.1, 9)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e10:
        log("caught", name(e10))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(12)))
    try:
        async with asyncio.TaskGroup() as g13:
            g13.create_task(work1(14))
            g13.create_task(asyncio.sleep(0.1, 15))
            some16 = [asyncio.create_task(c) for c in (work1(17),)]
            done, pending = await asyncio.wait(some16, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some16:
                t.cancel()
            try:
                loop.call_later(1, log, 'callback', 18)
                try:
                    async with asyncio.TaskGroup() as g19:
                        g19.create_task(asyncio.sleep(0.2, 20))
                        keep(g19.create_task(work0(21)))
                        keep(g19.create_task(work1(22)))
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
            finally:
                log("finally", 23)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 25)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
