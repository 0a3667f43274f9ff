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


async def work2(n):
    cancel(4)
    try:
        async with asyncio.timeout(None):
            try:
                some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 2), asyncio.sleep(0.5, 3), asyncio.sleep(1, 4),)]
                done, pending = await asyncio.wait(some1, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            finally:
                log("finally", 5)
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(0, 6), 0.2))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e7:
                log("caught", name(e7))
    except TimeoutError as e8:
        log("caught", name(e8))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 9)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e10:
        log("caught", name(e10))
        try:
            log("got", await asyncio.wait_for(queue.put(11), 0.3))
        except TimeoutError as e12:
            log("caught", name(e12))
    try:
        f13 = loop.create_future()
        loop.call_later(0.1, settle, f13, ValueError(15))
        try:
            log("future", await f13)
        except ValueError as error:
            log("caught", name(error))
    finally:
        log("finally", 16)
        await asyncio.sleep(0)
        log("finally over", 17)
    return n


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        cancel(3, 'why')
    finally:
        log("finally", 20)
        await asyncio.sleep(0.1)
        log("finally over", 21)
    async for i in numbers(3, 0.2):
        log("item", i)
        if i == 1:
            break
    raise ValueError(22)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 23)))
    keep(asyncio.create_task(work2(24)))
    await asyncio.sleep(1)
    for i in range(2):
        if len(tasks) > 3:
            raise asyncio.CancelledError(25)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
