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


async def work3(n):
    loop.call_soon(cancel, 3)
    t2 = asyncio.create_task(asyncio.sleep(0.5, 3), name="t2")
    t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with condition:
        condition.notify()
    try:
        async with asyncio.TaskGroup() as g4:
            keep(g4.create_task(asyncio.sleep(0.5, 5)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    t2.cancel()
    try:
        log("result", await t2)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    some6 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 7),)]
    done, pending = await asyncio.wait(some6, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n * 2


async def work2(n):
    f9 = loop.create_future()
    loop.call_later(0.1, settle, f9, ValueError(11))
    try:
        log("future", await f9)
    except ValueError as error:
        log("caught", name(error))
    cancel(1)
    await event.wait()
    return n


async def work1(n):
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    if n % 3 == 0:
        raise ValueError(14)
    keep(asyncio.create_task(work3(15)))
    raise ValueError(16)


async def work0(n):
    async with condition:
        condition.notify(2)
    some17 = [asyncio.create_task(c) for c in (work2(18), work2(19),)]
    done, pending = await asyncio.wait(some17, timeout=0.1, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some17:
        keep(t)
    keep(asyncio.create_task(asyncio.sleep(0.5, 20)))
    event.set()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(22)))
    keep(asyncio.create_task(work0(23)))
    if len(tasks) > 4:
        raise RuntimeError(24)
    loop.call_later(0, log, 'callback', 25)
    async for i in numbers(3, 0):
        log("item", i)
        if i == 1:
            break
    log("main ends")


asyncio.run(main())
