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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    keep(asyncio.create_task(asyncio.sleep(1, 1)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 2)))
    return n


async def work2(n):
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    some4 = [asyncio.create_task(c) for c in (work3(5), work3(6),)]
    done, pending = await asyncio.wait(some4, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some4:
        keep(t)
    try:
        try:
            async with asyncio.timeout(0.1):
                await asyncio.sleep(0)
                try:
                    log("took", queue.get_nowait())
                except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e8:
            log("caught", name(e8))
            log("at", 9)
    except ValueError as error:
        log("caught", name(error))
    log("at", 10)
    raise ValueError(11)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g12:
            g12.create_task(work3(13))
            await queue.put(14)
            log("put", 14, queue.qsize())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    loop.call_later(0.2, event.set)
    try:
        log("at", 16)
        log("at", 17)
    finally:
        log("finally", 18)
    return n


async def work0(n):
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    cancel(3, 'why')
    if n % 2 == 0:
        raise RuntimeError(21)
    if n % 3 == 0:
        raise ValueError(22)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(24)))
    keep(asyncio.create_task(work3(25)))
    keep(asyncio.create_task(asyncio.sleep(0, 26)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g27:
            keep(g27.create_task(work0(28)))
            g27.create_task(work0(29))
            try:
                try:
                    log("got", await asyncio.wait_for(work1(30), 0.1))
                except (TimeoutError, LookupError, asyncio.QueueShutDown) as e31:
                    log("caught", name(e31))
                    cancel(3)
                some32 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 33), work3(34),)]
                done, pending = await asyncio.wait(some32, timeout=0.3, return_when=asyncio.ALL_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            finally:
                log("finally", 35)
                await asyncio.sleep(0)
                log("finally over", 36)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async for i in numbers(1, 0):
        log("item", i)
    log("at", 37)
    f38 = loop.create_future()
    loop.call_later(0.1, settle, f38, 39)
    try:
        log("future", await f38)
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
