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


async def work2(n):
    cancel(4, 'why')
    t1 = asyncio.create_task(asyncio.sleep(0, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async for i in numbers(3, 0.1):
        log("item", i)
    keep(asyncio.create_task(asyncio.sleep(0.2, 3)))
    t1.cancel()
    return n


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g5:
            g5.create_task(work2(6))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.timeout(0):
            f7 = loop.create_future()
            loop.call_later(0.1, settle, f7, ValueError(9))
            try:
                log("future", await f7)
            except ValueError as error:
                log("caught", name(error))
    except TimeoutError as e10:
        log("caught", name(e10))
    loop.call_soon(event.set)
    raise ValueError(12)


async def work0(n):
    try:
        log("got", await asyncio.wait_for(queue.get(), 0.1))
    except TimeoutError as e13:
        log("caught", name(e13))
        try:
            try:
                try:
                    try:
                        log("at", 14)
                    except (ValueError, RuntimeError) as error:
                        log("caught", name(error))
                    try:
                        for following in asyncio.as_completed([work1(15), work1(16)], timeout=0.1):
                            log("next", await following)
                    except (TimeoutError, ValueError) as e17:
                        log("caught", name(e17))
                except ValueError as error:
                    log("caught", name(error))
                await asyncio.sleep(0.1)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise ValueError(19)
        finally:
            log("finally", 20)
            await asyncio.sleep(0.5)
            log("finally over", 21)
    await asyncio.sleep(1)
    log("at", 23)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(25)))
    keep(asyncio.create_task(work2(26)))
    try:
        await asyncio.sleep(0.3)
        await asyncio.sleep(0.5)
    except Exception as error:
        log("caught", name(error))
    try:
        try:
            for following in asyncio.as_completed([work0(27)], timeout=0.2):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e28:
            log("caught", name(e28))
        if len(tasks) > 2:
            raise ValueError(29)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    log("at", 30)
    await asyncio.sleep(0.5)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
