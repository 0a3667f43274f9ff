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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        async with asyncio.timeout(None):
            log("at", 1)
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.3, 2)], timeout=1):
                    log("next", await following)
            except (TimeoutError, ValueError) as e3:
                log("caught", name(e3))
    except TimeoutError as e4:
        log("caught", name(e4))
    cancel(2, 'why')
    await queue.put(5)
    log("put", 5, queue.qsize())
    await asyncio.sleep(0.1)
    return n


async def work2(n):
    try:
        try:
            queue.put_nowait(8)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    event.set()
    async with lock:
        keep(asyncio.create_task(work3(9)))
    log("at", 10)
    return n


async def work1(n):
    loop.call_later(0.2, log, 'callback', 12)
    try:
        cancel(4)
    finally:
        log("finally", 13)
    event.clear()
    return n


async def work0(n):
    cancel(0)
    loop.call_soon(event.set)
    cancel(0)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(17)))
    if len(tasks) > 3:
        raise ValueError(18)
    cancel(3, 'why')
    try:
        try:
            async with asyncio.TaskGroup() as g19:
                keep(g19.create_task(work3(20)))
                try:
                    t21 = asyncio.create_task(work3(22), name="t21")
                    t21.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                    await queue.put(23)
                    log("put", 23, queue.qsize())
                    try:
                        log("result", await t21)
                    except (ValueError, asyncio.QueueShutDown) as error:
                        log("caught", name(error))
                    await asyncio.sleep(0)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.5)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        log("at", 26)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
