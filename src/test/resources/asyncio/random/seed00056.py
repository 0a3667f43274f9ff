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

queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        async with asyncio.timeout(0.5):
            event.clear()
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e1:
        log("caught", name(e1))
        async for i in numbers(3, 0.1):
            log("item", i)
            if i == 1:
                break
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 2), asyncio.sleep(0.5, 3), asyncio.sleep(0, 4)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e5:
        log("caught", name(e5))
        try:
            async with asyncio.timeout(0.2):
                t6 = asyncio.create_task(asyncio.sleep(0.1, 7), name="t6")
                t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                try:
                    async for i in numbers(1, 0.1):
                        log("item", i)
                        if i == 1:
                            break
                finally:
                    log("finally", 8)
                    await asyncio.sleep(1)
                    log("finally over", 9)
                log("at", 10)
                try:
                    log("result", await t6)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
        except TimeoutError as e11:
            log("caught", name(e11))
    return n


async def work2(n):
    try:
        async with asyncio.timeout(None):
            if n % 3 == 0:
                raise asyncio.CancelledError(13)
            for i in range(2):
                for result in await asyncio.gather(asyncio.gather(work3(14), work3(15)), work3(16), return_exceptions=True):
                    log("gathered", name(result) if isinstance(result, BaseException) else result)
    except TimeoutError as e17:
        log("caught", name(e17))
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    log("at", 19)
    try:
        await asyncio.sleep(0)
    finally:
        log("finally", 21)
    log("at", 22)
    return n


async def work1(n):
    keep(asyncio.create_task(work3(24)))
    async with condition:
        try:
            log("gathered", await asyncio.gather(asyncio.gather(work2(25), work3(26)), asyncio.sleep(0.1, 27)))
        except Exception as error:
            log("caught", name(error))
    f28 = loop.create_future()
    loop.call_later(0, f28.cancel)
    try:
        log("future", await f28)
    except ValueError as error:
        log("caught", name(error))
    if n % 3 == 0:
        raise RuntimeError(31)
    return n


async def work0(n):
    await asyncio.sleep(0.2)
    for i in range(1):
        try:
            try:
                try:
                    async for i in numbers(2, 0.1):
                        log("item", i)
                except (ValueError, RuntimeError) as error:
                    log("caught", name(error))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
            keep(asyncio.create_task(work2(33)))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(35)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 36)))
    try:
        async with asyncio.TaskGroup() as g37:
            g37.create_task(work2(38))
            g37.create_task(asyncio.sleep(0.5, 39))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    f40 = loop.create_future()
    loop.call_soon(settle, f40, 41)
    try:
        log("future", await f40)
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
