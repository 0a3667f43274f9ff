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

queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 1)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e2:
        log("caught", name(e2))
    try:
        log("gathered", await asyncio.gather(queue.put(3), asyncio.sleep(0.3, 4)))
    except Exception as error:
        log("caught", name(error))
    log("at", 5)
    return n * 2


async def work1(n):
    event.set()
    t7 = asyncio.create_task(work2(8), name="t7")
    t7.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("at", 9)
    async for i in numbers(2, 0):
        log("item", i)
    try:
        async with asyncio.timeout(0.5):
            async with condition:
                await event.wait()
    except TimeoutError as e10:
        log("caught", name(e10))
    return n


async def work0(n):
    event.set()
    try:
        some12 = [asyncio.create_task(c) for c in (work1(13), work2(14), work1(15),)]
        done, pending = await asyncio.wait(some12, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some12:
            t.cancel()
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(18)))
    keep(asyncio.create_task(work2(19)))
    keep(asyncio.create_task(work0(20)))
    log("at", 21)
    async with condition:
        condition.notify(2)
    try:
        async with asyncio.timeout(0.2):
            try:
                async with asyncio.TaskGroup() as g22:
                    g22.create_task(asyncio.sleep(0, 23))
                    g22.create_task(work0(24))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            try:
                log("at", 25)
                log("at", 26)
            except ValueError as error:
                log("caught", name(error))
    except TimeoutError as e27:
        log("caught", name(e27))
    log("main ends")


asyncio.run(main())
