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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.2, 2))
            try:
                async with asyncio.TaskGroup() as g3:
                    g3.create_task(asyncio.sleep(0, 4))
                    g3.create_task(asyncio.sleep(0.5, 5))
                    keep(g3.create_task(asyncio.sleep(0.1, 6)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.TaskGroup() as g7:
            g7.create_task(asyncio.sleep(0.5, 8))
            try:
                async with asyncio.timeout(0.1):
                    cancel(3, 'why')
                    log("at", 9)
            except TimeoutError as e10:
                log("caught", name(e10))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work2(n):
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        try:
            async with asyncio.TaskGroup() as g13:
                g13.create_task(work3(14))
                keep(g13.create_task(work3(15)))
                async with condition:
                    keep(asyncio.create_task(work3(16)))
                    f17 = loop.create_future()
                    loop.call_later(1, f17.cancel)
                    try:
                        log("future", await f17)
                    except ValueError as error:
                        log("caught", name(error))
                try:
                    await asyncio.sleep(1)
                finally:
                    log("finally", 21)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        await asyncio.sleep(0.1)
    except Exception as error:
        log("caught", name(error))
    log("at", 23)
    raise ValueError(24)


async def work1(n):
    async for i in numbers(1, 0.1):
        log("item", i)
    async with lock:
        try:
            try:
                async with asyncio.TaskGroup() as g25:
                    g25.create_task(asyncio.sleep(0.3, 26))
                    g25.create_task(asyncio.sleep(0.1, 27))
                    keep(g25.create_task(asyncio.sleep(0.1, 28)))
                    log("at", 29)
                    await asyncio.sleep(0.2)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            await asyncio.sleep(0.3)
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    return n


async def work0(n):
    try:
        f33 = loop.create_future()
        loop.call_later(0.3, settle, f33, ValueError(35))
        try:
            log("future", await f33)
        except ValueError as error:
            log("caught", name(error))
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0.1)
        except ValueError as error:
            log("caught", name(error))
    finally:
        log("finally", 38)
        await asyncio.sleep(0)
        log("finally over", 39)
    log("at", 40)
    log("at", 41)
    log("at", 42)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(44)))
    keep(asyncio.create_task(work3(45)))
    try:
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    keep(asyncio.create_task(work3(47)))
    async for i in numbers(3, 0):
        log("item", i)
        if i == 1:
            break
    try:
        some48 = [asyncio.create_task(c) for c in (work2(49), work0(50),)]
        done, pending = await asyncio.wait(some48, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some48:
            t.cancel()
        cancel(4)
    finally:
        log("finally", 51)
        await asyncio.sleep(0.1)
        log("finally over", 52)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
