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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(0.3)
            cancel(0, 'why')
    except TimeoutError as e1:
        log("caught", name(e1))
        keep(asyncio.create_task(asyncio.sleep(0, 2)))
    await asyncio.sleep(0.1)
    try:
        f3 = loop.create_future()
        loop.call_later(0.2, settle, f3, 4)
        try:
            log("future", await f3)
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
    log("at", 6)
    return n


async def work2(n):
    async with lock:
        try:
            try:
                keep(asyncio.create_task(work3(8)))
                try:
                    async for i in numbers(3, 1):
                        log("item", i)
                finally:
                    log("finally", 9)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(1)
        except ValueError as error:
            log("caught", name(error))
        keep(asyncio.create_task(work3(10)))
    cancel(2)
    keep(asyncio.create_task(asyncio.sleep(0, 11)))
    await asyncio.sleep(0.2)
    return n


async def work1(n):
    f14 = loop.create_future()
    loop.call_later(1, settle, f14, ValueError(16))
    try:
        log("future", await f14)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g17:
            keep(g17.create_task(work3(18)))
            g17.create_task(asyncio.sleep(0.1, 19))
            g17.create_task(work3(20))
            try:
                async with asyncio.TaskGroup() as g21:
                    keep(g21.create_task(work3(22)))
                    log("at", 23)
                    cancel(3, 'why')
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    if n % 2 == 0:
        raise RuntimeError(25)
    log("took", await queue.get())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(28)))
    keep(asyncio.create_task(work2(29)))
    f30 = loop.create_future()
    loop.call_later(1, f30.cancel)
    try:
        log("future", await f30)
    except ValueError as error:
        log("caught", name(error))
    async with condition:
        condition.notify(2)
    log("main ends")


asyncio.run(main())
