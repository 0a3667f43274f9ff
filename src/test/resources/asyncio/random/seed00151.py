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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 1)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e2:
        log("caught", name(e2))
    for i in range(2):
        if n % 2 == 0:
            raise RuntimeError(3)
        some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 5),)]
        done, pending = await asyncio.wait(some4, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    loop.call_later(0, log, 'callback', 6)
    raise ValueError(7)


async def work2(n):
    try:
        async with asyncio.timeout(0.3):
            try:
                async with lock:
                    log("event", event.is_set(), lock.locked(), semaphore.locked())
                try:
                    for following in asyncio.as_completed([work3(8), asyncio.sleep(1, 9), work3(10)], timeout=None):
                        log("next", await following)
                except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e11:
                    log("caught", name(e11))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                log("uncancel", asyncio.current_task().uncancel())
            if n % 3 == 0:
                raise ValueError(12)
    except TimeoutError as e13:
        log("caught", name(e13))
    cancel(1)
    log("at", 14)
    return n


async def work1(n):
    async for i in numbers(3, 1):
        log("item", i)
        if i == 1:
            break
    t16 = asyncio.create_task(work3(17), name="t16")
    t16.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        await asyncio.sleep(0.5)
    finally:
        log("finally", 19)
    log("at", 20)
    t16.cancel()
    try:
        log("result", await t16)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0.3)
    await asyncio.sleep(1)
    return n


async def work0(n):
    f24 = loop.create_future()
    loop.call_later(0, f24.cancel)
    try:
        log("future", await f24)
    except ValueError as error:
        log("caught", name(error))
    loop.call_soon(cancel, 3)
    raise ValueError(28)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(29)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    async with lock:
        loop.call_later(0, log, 'callback', 30)
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(0.2, 31), 0.15))
        except TimeoutError as e32:
            log("caught", name(e32))
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
