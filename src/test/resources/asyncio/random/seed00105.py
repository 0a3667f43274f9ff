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


async def work3(n):
    async for i in numbers(3, 0.3):
        log("item", i)
        if i == 1:
            break
    cancel(2)
    async for i in numbers(1, 0):
        log("item", i)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work2(n):
    keep(asyncio.create_task(work3(2)))
    f3 = loop.create_future()
    loop.call_later(0.2, settle, f3, 4)
    try:
        log("future", await f3)
    except ValueError as error:
        log("caught", name(error))
    await asyncio.sleep(0.3)
    return n


async def work1(n):
    keep(asyncio.create_task(work2(7)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 8)))
    try:
        await asyncio.sleep(0.5)
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    return n


async def work0(n):
    some12 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 13), asyncio.sleep(0, 14),)]
    done, pending = await asyncio.wait(some12, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some12:
        t.cancel()
    await event.wait()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 16)))
    keep(asyncio.create_task(work0(17)))
    keep(asyncio.create_task(work2(18)))
    try:
        async with asyncio.TaskGroup() as g19:
            g19.create_task(work0(20))
            g19.create_task(work0(21))
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(0.2, 22), 0.2))
            except TimeoutError as e23:
                log("caught", name(e23))
                async with condition:
                    condition.notify(2)
            try:
                await queue.put(24)
                log("put", 24, queue.qsize())
                cancel(4, 'why')
            except ValueError as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 25)
    log("at", 26)
    log("main ends")


asyncio.run(main())
