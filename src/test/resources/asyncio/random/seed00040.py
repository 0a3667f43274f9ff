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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0, 2)))
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0, 3), asyncio.sleep(1, 4), asyncio.sleep(0.1, 5)))
    except Exception as error:
        log("caught", name(error))
    raise ValueError(6)


async def work1(n):
    try:
        try:
            keep(asyncio.create_task(asyncio.sleep(0.3, 7)))
        finally:
            log("finally", 8)
        log("at", 9)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0.2)
    log("at", 11)
    return n


async def work0(n):
    keep(asyncio.create_task(work1(13)))
    try:
        for following in asyncio.as_completed([work1(14)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError) as e15:
        log("caught", name(e15))
    try:
        t16 = asyncio.create_task(work2(17), name="t16")
        t16.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        await asyncio.sleep(1)
        log("at", 19)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(21)))
    keep(asyncio.create_task(work2(22)))
    keep(asyncio.create_task(work1(23)))
    await asyncio.sleep(0.1)
    t24 = asyncio.create_task(asyncio.sleep(0.1, 25), name="t24")
    t24.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            if len(tasks) > 2:
                raise ValueError(26)
            for i in range(2):
                async for i in numbers(1, 0):
                    log("item", i)
                    if i == 1:
                        break
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
            raise
        if len(tasks) > 5:
            raise asyncio.CancelledError(27)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(28)
    t24.cancel()
    try:
        log("result", await t24)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 29)
    log("main ends")


asyncio.run(main())
