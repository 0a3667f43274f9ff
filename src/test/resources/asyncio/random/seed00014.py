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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    if n % 3 == 0:
        raise RuntimeError(1)
    t2 = asyncio.create_task(asyncio.sleep(0.5, 3), name="t2")
    t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async for i in numbers(1, 0.2):
        log("item", i)
        if i == 1:
            break
    await asyncio.sleep(0.3)
    t2.cancel()
    try:
        log("result", await t2)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work0(n):
    some5 = [asyncio.create_task(c) for c in (work1(6), work1(7), work1(8),)]
    done, pending = await asyncio.wait(some5, timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some5:
        keep(t)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 10)))
    try:
        loop.call_soon(cancel, 3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    queue.shutdown()
    keep(asyncio.create_task(asyncio.sleep(0.2, 13)))
    await queue.put(14)
    log("put", 14, queue.qsize())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
