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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    for i in range(1):
        async with condition:
            condition.notify_all()
        t1 = asyncio.create_task(asyncio.sleep(0.3, 2), name="t1")
        t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        event.set()
        try:
            log("result", await t1)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g3:
            keep(g3.create_task(asyncio.sleep(0.3, 4)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    raise ValueError(6)


async def work1(n):
    cancel(2, 'why')
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g7:
            g7.create_task(asyncio.sleep(0.2, 8))
            await asyncio.sleep(0.3)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("at", 10)
    keep(asyncio.create_task(work2(11)))
    log("at", 12)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(14)))
    keep(asyncio.create_task(work1(15)))
    keep(asyncio.create_task(work1(16)))
    try:
        log("got", await asyncio.wait_for(event.wait(), None))
    except TimeoutError as e17:
        log("caught", name(e17))
    try:
        async with asyncio.TaskGroup() as g18:
            keep(g18.create_task(work1(19)))
            g18.create_task(asyncio.sleep(0.1, 20))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
