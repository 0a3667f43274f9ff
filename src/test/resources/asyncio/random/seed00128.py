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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    try:
        try:
            async with asyncio.TaskGroup() as g1:
                g1.create_task(asyncio.sleep(0.2, 2))
                keep(g1.create_task(asyncio.sleep(0.2, 3)))
                keep(g1.create_task(asyncio.sleep(0, 4)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        try:
            async with asyncio.timeout(None):
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e5:
            log("caught", name(e5))
    finally:
        log("finally", 6)
        await asyncio.sleep(0.3)
        log("finally over", 7)
    keep(asyncio.create_task(asyncio.sleep(0.2, 8)))
    raise ValueError(9)


async def work0(n):
    keep(asyncio.create_task(work1(10)))
    try:
        log("got", await asyncio.wait_for(work1(11), None))
    except TimeoutError as e12:
        log("caught", name(e12))
    loop.call_later(0.5, event.set)
    loop.call_later(1, event.set)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(16)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 17)))
    keep(asyncio.create_task(work0(18)))
    cancel(0, 'why')
    await asyncio.sleep(0.2)
    log("main ends")


asyncio.run(main())
