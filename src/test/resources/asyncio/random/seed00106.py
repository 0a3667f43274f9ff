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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    for i in range(1):
        for i in range(2):
            keep(asyncio.create_task(asyncio.sleep(1, 1)))
            loop.call_later(1, cancel, 2)
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g4:
            keep(g4.create_task(asyncio.sleep(0.1, 5)))
            try:
                log("took", queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    raise ValueError(7)


async def work2(n):
    try:
        try:
            log("got", await asyncio.wait_for(work3(8), 0.1))
        except TimeoutError as e9:
            log("caught", name(e9))
        async with condition:
            condition.notify(2)
    finally:
        log("finally", 10)
        await asyncio.sleep(0.2)
        log("finally over", 11)
    cancel(3, 'why')
    return n * 2


async def work1(n):
    cancel(1)
    async with lock:
        try:
            for following in asyncio.as_completed([work2(13), work2(14), work3(15)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e16:
            log("caught", name(e16))
        try:
            await asyncio.sleep(0.1)
            await asyncio.sleep(0.5)
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    return n * 2


async def work0(n):
    await asyncio.sleep(0.3)
    some20 = [asyncio.create_task(c) for c in (work1(21), asyncio.sleep(1, 22), work3(23),)]
    done, pending = await asyncio.wait(some20, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some20:
        t.cancel()
    loop.call_later(0.2, log, 'callback', 24)
    try:
        log("at", 25)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    raise ValueError(26)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.3, 27)))
    keep(asyncio.create_task(asyncio.sleep(0, 28)))
    try:
        async with asyncio.timeout(0.3):
            keep(asyncio.create_task(work0(29)))
            cancel(1, 'why')
    except TimeoutError as e30:
        log("caught", name(e30))
        event.set()
    try:
        log("gathered", await asyncio.gather(asyncio.gather(work2(31), work0(32))))
    except Exception as error:
        log("caught", name(error))
    some33 = [asyncio.create_task(c) for c in (work2(34),)]
    done, pending = await asyncio.wait(some33, timeout=1, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
