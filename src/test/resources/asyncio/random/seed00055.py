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


async def work1(n):
    await queue.put(1)
    log("put", 1, queue.qsize())
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work0(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    loop.call_soon(cancel, 3)
    await asyncio.sleep(0.2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(5)))
    keep(asyncio.create_task(asyncio.sleep(0, 6)))
    keep(asyncio.create_task(work0(7)))
    try:
        async for i in numbers(1, 0.5):
            log("item", i)
            if i == 1:
                break
    except Exception as error:
        log("caught", name(error))
    keep(asyncio.create_task(work1(8)))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    t10 = asyncio.create_task(work0(11), name="t10")
    t10.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    queue.shutdown()
    t10.cancel()
    try:
        log("result", await t10)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
