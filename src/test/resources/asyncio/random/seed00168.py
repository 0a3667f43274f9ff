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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 2),)]
    done, pending = await asyncio.wait(some1, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    await asyncio.sleep(0.5)
    return n


async def work2(n):
    keep(asyncio.create_task(work3(4)))
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    return n * 2


async def work1(n):
    keep(asyncio.create_task(work2(6)))
    log("at", 7)
    try:
        if n % 2 == 0:
            raise ValueError(8)
        async for i in numbers(2, 1):
            log("item", i)
    except ValueError as error:
        log("caught", name(error))
    for i in range(2):
        await asyncio.sleep(0.2)
        await asyncio.sleep(0.1)
    return n


async def work0(n):
    log("at", 12)
    some13 = [asyncio.create_task(c) for c in (work1(14),)]
    done, pending = await asyncio.wait(some13, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some13:
        keep(t)
    try:
        await asyncio.sleep(0.1)
    finally:
        log("finally", 16)
        await asyncio.sleep(0)
        log("finally over", 17)
    log("at", 18)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 20)))
    keep(asyncio.create_task(asyncio.sleep(0, 21)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 22)))
    cancel(4)
    async for i in numbers(1, 0.1):
        log("item", i)
        if i == 1:
            break
    await asyncio.sleep(0.2)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("at", 23)
        log("at", 24)
    finally:
        log("finally", 25)
        await asyncio.sleep(0)
        log("finally over", 26)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
