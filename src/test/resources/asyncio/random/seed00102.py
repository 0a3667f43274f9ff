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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(0, 1)))
    loop.call_soon(cancel, 1)
    t3 = asyncio.create_task(asyncio.sleep(0.1, 4), name="t3")
    t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.1, 5), None))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e6:
        log("caught", name(e6))
    try:
        log("result", await t3)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    cancel(4, 'why')
    return n


async def work0(n):
    async with condition:
        keep(asyncio.create_task(work1(8)))
    for result in await asyncio.gather(event.wait(), event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(10)))
    some11 = [asyncio.create_task(c) for c in (work1(12), asyncio.sleep(1, 13), work1(14),)]
    done, pending = await asyncio.wait(some11, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some11:
        t.cancel()
    try:
        async with asyncio.TaskGroup() as g15:
            g15.create_task(asyncio.sleep(0.1, 16))
            g15.create_task(asyncio.sleep(0, 17))
            g15.create_task(asyncio.sleep(0.1, 18))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("gathered", await asyncio.gather(asyncio.shield(work0(19)), work0(20)))
    except Exception as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
