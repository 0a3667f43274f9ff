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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    t1 = asyncio.create_task(asyncio.sleep(0.3, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(asyncio.sleep(0.1, 4))
            keep(g3.create_task(asyncio.sleep(0.3, 5)))
            g3.create_task(asyncio.sleep(0.3, 6))
            async with condition:
                for result in await asyncio.gather(asyncio.sleep(0.5, 7), asyncio.gather(asyncio.sleep(0.1, 8), asyncio.sleep(0, 9)), return_exceptions=True):
                    log("gathered", name(result) if isinstance(result, BaseException) else result)
            loop.call_later(0.2, log, 'callback', 10)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    t1.cancel()
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 11)
    await asyncio.sleep(0)
    log("at", 13)
    raise ValueError(14)


async def work2(n):
    cancel(2, 'why')
    try:
        log("took", await queue.get())
        f16 = loop.create_future()
        loop.call_later(0.1, settle, f16, ValueError(18))
        try:
            log("future", await f16)
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        await asyncio.sleep(0.1)
        log("at", 19)
    finally:
        log("finally", 20)
        await asyncio.sleep(0.3)
        log("finally over", 21)
    return n


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        try:
            log("at", 23)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
    finally:
        log("finally", 24)
    return n


async def work0(n):
    loop.call_later(0.2, log, 'callback', 26)
    try:
        async with asyncio.TaskGroup() as g27:
            g27.create_task(work1(28))
            keep(g27.create_task(work1(29)))
            keep(g27.create_task(work1(30)))
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            await barrier.reset()
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    some31 = [asyncio.create_task(c) for c in (work2(32), work3(33), work2(34),)]
    done, pending = await asyncio.wait(some31, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    cancel(3, 'why')
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(36)))
    keep(asyncio.create_task(work1(37)))
    keep(asyncio.create_task(work1(38)))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 39), 0.5))
    except TimeoutError as e40:
        log("caught", name(e40))
    try:
        cancel(1)
        async with condition:
            await queue.put(41)
            log("put", 41, queue.qsize())
            await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    log("at", 43)
    await asyncio.sleep(0.5)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
