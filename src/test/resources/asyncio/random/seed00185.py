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


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.reset()
    cancel(2, 'why')
    await asyncio.sleep(0)
    for i in range(1):
        log("at", 2)
        cancel(1, 'why')
    raise ValueError(3)


async def work0(n):
    try:
        await asyncio.sleep(0.1)
    finally:
        log("finally", 4)
        await asyncio.sleep(0)
        log("finally over", 5)
    for i in range(2):
        async for i in numbers(2, 0):
            log("item", i)
        try:
            try:
                log("got", await asyncio.wait_for(queue.put(6), 0.5))
            except TimeoutError as e7:
                log("caught", name(e7))
                if n % 2 == 0:
                    raise asyncio.CancelledError(8)
        finally:
            log("finally", 9)
            await asyncio.sleep(1)
            log("finally over", 10)
    f11 = loop.create_future()
    loop.call_later(0.5, settle, f11, 12)
    try:
        log("future", await f11)
    except ValueError as error:
        log("caught", name(error))
    async for i in numbers(2, 1):
        log("item", i)
        if i == 1:
            break
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work0(15)))
    log("took", await queue.get())
    try:
        log("got", await asyncio.wait_for(work0(17), 0.1))
    except TimeoutError as e18:
        log("caught", name(e18))
    try:
        cancel(2, 'why')
        try:
            cancel(1, 'why')
        finally:
            log("finally", 19)
            await asyncio.sleep(0.5)
            log("finally over", 20)
    finally:
        log("finally", 21)
    log("main ends")


asyncio.run(main())
