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
        log("got", await asyncio.wait_for(event.wait(), None))
    except TimeoutError as e1:
        log("caught", name(e1))
    try:
        keep(asyncio.create_task(asyncio.sleep(0, 2)))
    finally:
        log("finally", 3)
        await asyncio.sleep(0.1)
        log("finally over", 4)
    await asyncio.sleep(0.2)
    return n * 2


async def work1(n):
    await asyncio.sleep(0.5)
    if n % 2 == 0:
        raise RuntimeError(6)
    try:
        f7 = loop.create_future()
        loop.call_later(0, f7.cancel)
        try:
            log("future", await f7)
        except ValueError as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g11:
                keep(g11.create_task(work1(12)))
                g11.create_task(work2(13))
                some14 = [asyncio.create_task(c) for c in (work1(15), work2(16),)]
                done, pending = await asyncio.wait(some14, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                try:
                    loop.call_later(1, event.set)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    await asyncio.sleep(0.1)
                    log("uncancel", asyncio.current_task().uncancel())
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    some18 = [asyncio.create_task(c) for c in (work2(19), work1(20), work1(21),)]
    done, pending = await asyncio.wait(some18, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some18:
        t.cancel()
    for i in range(2):
        for i in range(1):
            log("at", 22)
            await asyncio.sleep(0.2)
    log("at", 24)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(26)))
    keep(asyncio.create_task(work0(27)))
    keep(asyncio.create_task(work1(28)))
    try:
        async with lock:
            try:
                log("got", await asyncio.wait_for(asyncio.shield(work2(29)), 0.15))
            except TimeoutError as e30:
                log("caught", name(e30))
    finally:
        log("finally", 31)
        await asyncio.sleep(0.2)
        log("finally over", 32)
    t33 = asyncio.create_task(work2(34), name="t33")
    t33.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        for i in range(2):
            log("at", 35)
        await asyncio.sleep(0.5)
    finally:
        log("finally", 37)
    log("at", 38)
    t33.cancel()
    try:
        log("result", await t33)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    log("at", 40)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
