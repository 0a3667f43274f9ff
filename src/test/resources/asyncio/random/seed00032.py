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

queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    loop.call_later(0.3, log, 'callback', 1)
    keep(asyncio.create_task(asyncio.sleep(0, 2)))
    return n


async def work0(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    async for i in numbers(1, 0):
        log("item", i)
    async for i in numbers(1, 0.2):
        log("item", i)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(5)))
    keep(asyncio.create_task(work1(6)))
    await asyncio.sleep(0)
    some7 = [asyncio.create_task(c) for c in (work1(8), work1(9),)]
    done, pending = await asyncio.wait(some7, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.2, 10)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e11:
        log("caught", name(e11))
        if len(tasks) > 5:
            raise RuntimeError(12)
    log("at", 13)
    log("at", 14)
    log("main ends")


asyncio.run(main())
