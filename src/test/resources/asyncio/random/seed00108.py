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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, 1)), 0.15))
    except TimeoutError as e2:
        log("caught", name(e2))
    try:
        try:
            try:
                try:
                    async with asyncio.timeout(0.5):
                        log("at", 3)
                        log("at", 4)
                except TimeoutError as e5:
                    log("caught", name(e5))
                log("at", 6)
            finally:
                log("finally", 7)
                await asyncio.sleep(1)
                log("finally over", 8)
        except ValueError as error:
            log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        async with asyncio.timeout(1):
            try:
                async with condition:
                    loop.call_soon(event.set)
                    async for i in numbers(1, 0.1):
                        log("item", i)
                some11 = [asyncio.create_task(c) for c in (work1(12),)]
                done, pending = await asyncio.wait(some11, timeout=0.2, return_when=asyncio.FIRST_EXCEPTION)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                for t in some11:
                    t.cancel()
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.1)
    except TimeoutError as e13:
        log("caught", name(e13))
        await asyncio.sleep(0)
    await asyncio.sleep(0.1)
    await asyncio.sleep(0)
    await asyncio.sleep(0.5)
    raise ValueError(18)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(19)))
    keep(asyncio.create_task(work1(20)))
    try:
        some21 = [asyncio.create_task(c) for c in (work1(22), work1(23), work1(24),)]
        done, pending = await asyncio.wait(some21, timeout=None, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some21:
            t.cancel()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    try:
        async with asyncio.TaskGroup() as g25:
            g25.create_task(asyncio.sleep(0, 26))
            g25.create_task(asyncio.sleep(1, 27))
            g25.create_task(asyncio.sleep(0.5, 28))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for i in range(1):
        log("at", 29)
        log("at", 30)
    log("main ends")


asyncio.run(main())
