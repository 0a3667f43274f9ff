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


async def work2(n):
    try:
        async with asyncio.timeout(0.5):
            try:
                await asyncio.sleep(0)
            finally:
                log("finally", 1)
                await asyncio.sleep(0)
                log("finally over", 2)
    except TimeoutError as e3:
        log("caught", name(e3))
    await asyncio.sleep(0)
    try:
        try:
            async with asyncio.TaskGroup() as g4:
                g4.create_task(asyncio.sleep(0, 5))
                keep(g4.create_task(asyncio.sleep(0.5, 6)))
                keep(g4.create_task(asyncio.sleep(0.1, 7)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise ValueError(8)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 9), asyncio.sleep(0, 10)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e11:
        log("caught", name(e11))
        try:
            async with asyncio.timeout(0.1):
                try:
                    async with asyncio.TaskGroup() as g12:
                        g12.create_task(asyncio.sleep(1, 13))
                        await asyncio.sleep(1)
                        await asyncio.sleep(0.3)
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
        except TimeoutError as e16:
            log("caught", name(e16))
            log("at", 17)
    return n


async def work1(n):
    cancel(2, 'why')
    await queue.put(19)
    log("put", 19, queue.qsize())
    try:
        async with asyncio.timeout(1):
            async for i in numbers(2, 0.1):
                log("item", i)
    except TimeoutError as e20:
        log("caught", name(e20))
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work2(21), work2(22)), None))
    except TimeoutError as e23:
        log("caught", name(e23))
    return n


async def work0(n):
    f25 = loop.create_future()
    loop.call_later(0.2, f25.cancel)
    try:
        log("future", await f25)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g28:
            keep(g28.create_task(asyncio.sleep(1, 29)))
            keep(g28.create_task(work2(30)))
            g28.create_task(work1(31))
            async for i in numbers(2, 0.1):
                log("item", i)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(33)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 34)))
    f35 = loop.create_future()
    loop.call_soon(settle, f35, ValueError(37))
    try:
        log("future", await f35)
    except ValueError as error:
        log("caught", name(error))
    if len(tasks) > 5:
        raise ValueError(38)
    try:
        try:
            async with condition:
                log("at", 39)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(40)
    finally:
        log("finally", 41)
        await asyncio.sleep(0)
        log("finally over", 42)
    try:
        some43 = [asyncio.create_task(c) for c in (work1(44), asyncio.sleep(0, 45),)]
        done, pending = await asyncio.wait(some43, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some43:
            keep(t)
        try:
            async with asyncio.timeout(None):
                await asyncio.sleep(0.1)
                log("at", 46)
        except TimeoutError as e47:
            log("caught", name(e47))
            log("at", 48)
    finally:
        log("finally", 49)
        await asyncio.sleep(0.1)
        log("finally over", 50)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
