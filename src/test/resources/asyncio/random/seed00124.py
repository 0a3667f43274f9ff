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


async def work2(n):
    await asyncio.sleep(0.3)
    try:
        try:
            keep(asyncio.create_task(asyncio.sleep(0.5, 1)))
            log("at", 2)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(3)
        log("at", 4)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
        raise
    await asyncio.sleep(0.1)
    return n * 2


async def work1(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        try:
            async with asyncio.TaskGroup() as g7:
                g7.create_task(work2(8))
                g7.create_task(asyncio.sleep(1, 9))
                try:
                    async with asyncio.TaskGroup() as g10:
                        g10.create_task(work2(11))
                        keep(g10.create_task(asyncio.sleep(0, 12)))
                        log("at", 13)
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
                some14 = [asyncio.create_task(c) for c in (work2(15), asyncio.sleep(1, 16), work2(17),)]
                done, pending = await asyncio.wait(some14, timeout=0, return_when=asyncio.ALL_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                for t in some14:
                    keep(t)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    finally:
        log("finally", 18)
    return n * 2


async def work0(n):
    for result in await asyncio.gather(queue.put(20), event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    cancel(4, 'why')
    async with condition:
        condition.notify()
    raise ValueError(21)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(22)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 23)))
    async for i in numbers(1, 0):
        log("item", i)
        if i == 1:
            break
    try:
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.1, 24)], timeout=0.15):
                log("next", await following)
        except (TimeoutError, ValueError) as e25:
            log("caught", name(e25))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("main ends")


asyncio.run(main())
