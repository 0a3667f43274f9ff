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
    log("at", 1)
    cancel(2, 'why')
    try:
        try:
            f2 = loop.create_future()
            loop.call_later(1, settle, f2, 3)
            try:
                log("future", await f2)
            except ValueError as error:
                log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
    finally:
        log("finally", 5)
        await asyncio.sleep(0.1)
        log("finally over", 6)
    try:
        async with asyncio.timeout(None):
            await asyncio.sleep(0.1)
            await asyncio.sleep(0.1)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e8:
        log("caught", name(e8))
        log("at", 9)
    return n


async def work1(n):
    log("at", 11)
    keep(asyncio.create_task(work2(12)))
    for result in await asyncio.gather(queue.put(13), asyncio.gather(work2(14), work2(15)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    await asyncio.sleep(0.2)
    return n


async def work0(n):
    some17 = [asyncio.create_task(c) for c in (work2(18), work1(19), asyncio.sleep(0.3, 20),)]
    done, pending = await asyncio.wait(some17, timeout=0, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    f21 = loop.create_future()
    loop.call_later(0.5, settle, f21, ValueError(23))
    try:
        log("future", await f21)
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(25)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 26)))
    keep(asyncio.create_task(work2(27)))
    for i in range(1):
        keep(asyncio.create_task(work0(28)))
        event.set()
    try:
        log("gathered", await asyncio.gather(asyncio.shield(work0(29)), asyncio.shield(work1(30))))
    except Exception as error:
        log("caught", name(error))
    try:
        loop.call_soon(event.set)
    except ValueError as error:
        log("caught", name(error))
    log("at", 32)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
