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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    await asyncio.sleep(0.2)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 1), asyncio.sleep(0, 2)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e3:
        log("caught", name(e3))
    try:
        log("gathered", await asyncio.gather(queue.get(), asyncio.sleep(0.3, 4), asyncio.gather(asyncio.sleep(1, 5), asyncio.sleep(0, 6))))
    except Exception as error:
        log("caught", name(error))
    return n


async def work1(n):
    async with condition:
        condition.notify()
    if n % 2 == 0:
        raise asyncio.CancelledError(8)
    try:
        log("got", await asyncio.wait_for(work2(9), 0.15))
    except TimeoutError as e10:
        log("caught", name(e10))
    some11 = [asyncio.create_task(c) for c in (work2(12),)]
    done, pending = await asyncio.wait(some11, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some11:
        keep(t)
    return n


async def work0(n):
    cancel(3)
    keep(asyncio.create_task(asyncio.sleep(0.2, 14)))
    try:
        keep(asyncio.create_task(asyncio.sleep(0.5, 15)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    cancel(1, 'why')
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 17)))
    if len(tasks) > 3:
        raise ValueError(18)
    async with lock:
        try:
            try:
                async with asyncio.TaskGroup() as g19:
                    g19.create_task(asyncio.sleep(1, 20))
                    g19.create_task(work1(21))
                    g19.create_task(work1(22))
                    await asyncio.sleep(0.2)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        except Exception as error:
            log("caught", name(error))
        log("at", 24)
    log("at", 25)
    log("main ends")


asyncio.run(main())
