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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g1:
            keep(g1.create_task(asyncio.sleep(1, 2)))
            g1.create_task(asyncio.sleep(0, 3))
            g1.create_task(asyncio.sleep(0.3, 4))
            some5 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 6), asyncio.sleep(1, 7), asyncio.sleep(0, 8),)]
            done, pending = await asyncio.wait(some5, timeout=None, return_when=asyncio.FIRST_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            keep(asyncio.create_task(asyncio.sleep(0.5, 9)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 10)
    keep(asyncio.create_task(asyncio.sleep(0, 11)))
    raise ValueError(12)


async def work0(n):
    loop.call_later(0.5, event.set)
    async with condition:
        condition.notify_all()
    try:
        async with asyncio.timeout(None):
            try:
                log("got", await asyncio.wait_for(queue.put(14), 0.1))
            except TimeoutError as e15:
                log("caught", name(e15))
                cancel(2, 'why')
            for result in await asyncio.gather(queue.get(), asyncio.gather(work1(16), work1(17)), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e18:
        log("caught", name(e18))
        await asyncio.sleep(0.2)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(21)))
    keep(asyncio.create_task(work1(22)))
    async with semaphore:
        try:
            log("got", await asyncio.wait_for(work1(23), 0.2))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e24:
            log("caught", name(e24))
    try:
        try:
            for following in asyncio.as_completed([work0(25), work0(26)], timeout=0.1):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e27:
            log("caught", name(e27))
    finally:
        log("finally", 28)
        await asyncio.sleep(0.1)
        log("finally over", 29)
    try:
        log("at", 30)
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    log("main ends")


asyncio.run(main())
