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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    cancel(2, 'why')
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0, 2))
            g1.create_task(asyncio.sleep(0.1, 3))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def work0(n):
    some5 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 6), work1(7),)]
    done, pending = await asyncio.wait(some5, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        for result in await asyncio.gather(event.wait(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        try:
            log("gathered", await asyncio.gather(work1(8), event.wait(), work1(9)))
        except Exception as error:
            log("caught", name(error))
    finally:
        log("finally", 10)
        await asyncio.sleep(0.5)
        log("finally over", 11)
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(13)))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    async with condition:
        condition.notify(2)
    log("main ends")


asyncio.run(main())
