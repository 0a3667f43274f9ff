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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    async with condition:
        condition.notify(2)
    for i in range(2):
        some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 2),)]
        done, pending = await asyncio.wait(some1, timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some1:
            t.cancel()
    return n


async def work1(n):
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work2(4), work2(5)), 0))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e6:
        log("caught", name(e6))
    if n % 2 == 0:
        raise ValueError(7)
    return n


async def work0(n):
    if n % 3 == 0:
        raise ValueError(9)
    some10 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 11), asyncio.sleep(0, 12),)]
    done, pending = await asyncio.wait(some10, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(14)))
    keep(asyncio.create_task(work1(15)))
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work0(17))
            g16.create_task(work1(18))
            g16.create_task(asyncio.sleep(0.5, 19))
            event.clear()
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    log("main ends")


asyncio.run(main())
