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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(queue.put(1), 0))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e2:
        log("caught", name(e2))
    return n * 2


async def work2(n):
    try:
        keep(asyncio.create_task(work3(4)))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 5)
    raise ValueError(6)


async def work1(n):
    await asyncio.sleep(0)
    try:
        async with asyncio.TaskGroup() as g7:
            g7.create_task(asyncio.sleep(0.1, 8))
            g7.create_task(asyncio.sleep(0.2, 9))
            try:
                async with asyncio.timeout(0):
                    try:
                        log("at", 10)
                        await asyncio.sleep(1)
                    finally:
                        log("finally", 12)
                        await asyncio.sleep(0.3)
                        log("finally over", 13)
                    try:
                        log("gathered", await asyncio.gather(work2(14), queue.put(15)))
                    except Exception as error:
                        log("caught", name(error))
            except TimeoutError as e16:
                log("caught", name(e16))
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.1, 17), work2(18)], timeout=0.5):
                    log("next", await following)
            except (TimeoutError, ValueError) as e19:
                log("caught", name(e19))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.3)
    return n


async def work0(n):
    try:
        if n % 3 == 0:
            raise RuntimeError(23)
        for i in range(2):
            queue.shutdown()
            try:
                log("at", 25)
                log("at", 26)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise ValueError(27)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    log("at", 28)
    log("at", 29)
    await asyncio.sleep(0.1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(32)))
    keep(asyncio.create_task(work3(33)))
    loop.call_later(1, log, 'callback', 34)
    log("at", 35)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
