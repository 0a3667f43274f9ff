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

queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.1, 2))
            keep(g1.create_task(asyncio.sleep(0.3, 3)))
            async for i in numbers(3, 0.1):
                log("item", i)
            try:
                async with asyncio.timeout(0.2):
                    try:
                        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(0, 4), asyncio.sleep(0, 5)), 0.15))
                    except TimeoutError as e6:
                        log("caught", name(e6))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e7:
                log("caught", name(e7))
                try:
                    log("gathered", await asyncio.gather(event.wait()))
                except Exception as error:
                    log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await queue.put(8)
    log("put", 8, queue.qsize())
    raise ValueError(9)


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g10:
            g10.create_task(work3(11))
            keep(g10.create_task(work3(12)))
            keep(g10.create_task(work3(13)))
            try:
                loop.call_soon(log, 'callback', 14)
            finally:
                log("finally", 15)
                await asyncio.sleep(0)
                log("finally over", 16)
            try:
                log("gathered", await asyncio.gather(queue.get(), asyncio.shield(work3(17)), queue.put(18)))
            except Exception as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 19)
    await asyncio.sleep(0.1)
    log("at", 21)
    return n


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.abort()
    cancel(2, 'why')
    some23 = [asyncio.create_task(c) for c in (work3(24),)]
    done, pending = await asyncio.wait(some23, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    await asyncio.sleep(0.2)
    return n * 2


async def work0(n):
    try:
        keep(asyncio.create_task(asyncio.sleep(0.1, 27)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(work2(28), None))
    except TimeoutError as e29:
        log("caught", name(e29))
    raise ValueError(30)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(31)))
    loop.call_later(0.1, event.set)
    keep(asyncio.create_task(work0(33)))
    event.set()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
