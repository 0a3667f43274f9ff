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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    cancel(3)
    try:
        async with asyncio.timeout(None):
            await asyncio.sleep(0.5)
    except TimeoutError as e1:
        log("caught", name(e1))
    log("at", 2)
    return n


async def work0(n):
    for i in range(1):
        await asyncio.sleep(0.3)
    log("at", 4)
    log("at", 5)
    log("at", 6)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(8)))
    keep(asyncio.create_task(work0(9)))
    try:
        some10 = [asyncio.create_task(c) for c in (work0(11),)]
        done, pending = await asyncio.wait(some10, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        keep(asyncio.create_task(asyncio.sleep(0, 12)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        raise
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    try:
        try:
            log("gathered", await asyncio.gather(work1(13), asyncio.gather(work0(14), work1(15)), event.wait()))
        except Exception as error:
            log("caught", name(error))
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.5)
            except TimeoutError as error:
                log("caught", name(error))
    finally:
        log("finally", 16)
    loop.call_later(0, log, 'callback', 17)
    async for i in numbers(1, 0.5):
        log("item", i)
        if i == 1:
            break
    log("main ends")


asyncio.run(main())
