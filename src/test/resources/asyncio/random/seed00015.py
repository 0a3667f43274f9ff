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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    await asyncio.sleep(0.1)
    cancel(2)
    return n


async def work0(n):
    f2 = loop.create_future()
    loop.call_later(0.2, settle, f2, ValueError(4))
    try:
        log("future", await f2)
    except ValueError as error:
        log("caught", name(error))
    async with condition:
        condition.notify()
    cancel(2, 'why')
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(6)))
    keep(asyncio.create_task(work1(7)))
    keep(asyncio.create_task(work1(8)))
    t9 = asyncio.create_task(work1(10), name="t9")
    t9.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async for i in numbers(1, 1):
        log("item", i)
    keep(asyncio.create_task(work0(11)))
    try:
        log("result", await t9)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    for i in range(1):
        for result in await asyncio.gather(asyncio.sleep(0, 12), work0(13), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
        keep(asyncio.create_task(asyncio.sleep(0.2, 14)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    some15 = [asyncio.create_task(c) for c in (work0(16), work0(17), asyncio.sleep(0.3, 18),)]
    done, pending = await asyncio.wait(some15, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some15:
        keep(t)
    log("main ends")


asyncio.run(main())
