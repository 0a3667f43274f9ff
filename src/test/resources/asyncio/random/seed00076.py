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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    keep(asyncio.create_task(asyncio.sleep(0.1, 1)))
    try:
        queue.put_nowait(2)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    async for i in numbers(2, 1):
        log("item", i)
        if i == 1:
            break
    raise ValueError(3)


async def work1(n):
    async with semaphore:
        log("at", 4)
    if n % 3 == 0:
        raise asyncio.CancelledError(5)
    loop.call_later(0, event.set)
    return n


async def work0(n):
    try:
        try:
            async with condition:
                loop.call_later(0, cancel, 2)
        finally:
            log("finally", 9)
            await asyncio.sleep(0.1)
            log("finally over", 10)
        for i in range(2):
            try:
                t11 = asyncio.create_task(work1(12), name="t11")
                t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                try:
                    for following in asyncio.as_completed([work1(13), asyncio.sleep(0.3, 14), work1(15)], timeout=0.5):
                        log("next", await following)
                except (TimeoutError, ValueError) as e16:
                    log("caught", name(e16))
                try:
                    log("result", await t11)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
                log("at", 17)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            await asyncio.sleep(0.5)
    finally:
        log("finally", 19)
        await asyncio.sleep(0)
        log("finally over", 20)
    log("at", 21)
    await asyncio.sleep(0)
    log("at", 23)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(25)))
    keep(asyncio.create_task(work2(26)))
    keep(asyncio.create_task(work2(27)))
    event.clear()
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(0)
            try:
                log("got", await asyncio.wait_for(queue.get(), 1))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e28:
                log("caught", name(e28))
    except TimeoutError as e29:
        log("caught", name(e29))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
