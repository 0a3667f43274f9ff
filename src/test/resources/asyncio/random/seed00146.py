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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    await queue.put(1)
    log("put", 1, queue.qsize())
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    if n % 3 == 0:
        raise RuntimeError(2)
    for i in range(2):
        await asyncio.sleep(0.2)
    return n


async def work0(n):
    try:
        await asyncio.sleep(0.5)
        try:
            log("at", 5)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    finally:
        log("finally", 6)
    await asyncio.sleep(0.5)
    raise ValueError(8)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 9)))
    keep(asyncio.create_task(work0(10)))
    async with lock:
        try:
            t11 = asyncio.create_task(asyncio.sleep(1, 12), name="t11")
            t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            try:
                for following in asyncio.as_completed([work0(13), asyncio.sleep(0.5, 14)], timeout=0.2):
                    log("next", await following)
            except (TimeoutError, ValueError) as e15:
                log("caught", name(e15))
                t16 = asyncio.create_task(asyncio.sleep(0.2, 17), name="t16")
                t16.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                f18 = loop.create_future()
                loop.call_soon(f18.cancel)
                try:
                    log("future", await f18)
                except ValueError as error:
                    log("caught", name(error))
                await asyncio.sleep(0.3)
                t16.cancel()
                try:
                    log("result", await t16)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
            t11.cancel()
            await asyncio.sleep(1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    await asyncio.sleep(1)
    log("main ends")


asyncio.run(main())
