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

queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        async with asyncio.timeout(1):
            cancel(1, 'why')
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e1:
        log("caught", name(e1))
        loop.call_soon(event.set)
    loop.call_soon(cancel, 2)
    try:
        f4 = loop.create_future()
        loop.call_later(0.2, f4.cancel)
        try:
            log("future", await f4)
        except ValueError as error:
            log("caught", name(error))
        if n % 3 == 0:
            raise ValueError(7)
    finally:
        log("finally", 8)
    return n


async def work1(n):
    keep(asyncio.create_task(work2(10)))
    loop.call_later(0, cancel, 2)
    try:
        log("got", await asyncio.wait_for(event.wait(), 0.2))
    except TimeoutError as e12:
        log("caught", name(e12))
        try:
            async with asyncio.timeout(0.15):
                await asyncio.sleep(0.3)
        except TimeoutError as e13:
            log("caught", name(e13))
            keep(asyncio.create_task(work2(14)))
    log("at", 15)
    return n


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g17:
                keep(g17.create_task(work1(18)))
                g17.create_task(work1(19))
                g17.create_task(work1(20))
                try:
                    async with asyncio.TaskGroup() as g21:
                        g21.create_task(asyncio.sleep(0.3, 22))
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        cancel(1, 'why')
    except ValueError as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(work1(23), 0))
    except TimeoutError as e24:
        log("caught", name(e24))
    raise ValueError(25)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 26)))
    if len(tasks) > 4:
        raise asyncio.CancelledError(27)
    async for i in numbers(3, 0):
        log("item", i)
        if i == 1:
            break
    some28 = [asyncio.create_task(c) for c in (work2(29), work1(30),)]
    done, pending = await asyncio.wait(some28, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some28:
        keep(t)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
