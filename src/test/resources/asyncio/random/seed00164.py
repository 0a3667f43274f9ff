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

queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        async with asyncio.timeout(0.1):
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.1, 1)], timeout=None):
                    log("next", await following)
            except (TimeoutError, ValueError) as e2:
                log("caught", name(e2))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e3:
        log("caught", name(e3))
    try:
        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(0, 4), asyncio.sleep(0, 5)), 0.5))
    except TimeoutError as e6:
        log("caught", name(e6))
        f7 = loop.create_future()
        loop.call_later(0, settle, f7, 8)
        try:
            log("future", await f7)
        except ValueError as error:
            log("caught", name(error))
    await asyncio.sleep(0.1)
    return n


async def work0(n):
    await asyncio.sleep(0.1)
    await queue.put(11)
    log("put", 11, queue.qsize())
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(13)))
    await asyncio.sleep(0.1)
    try:
        async with asyncio.TaskGroup() as g14:
            keep(g14.create_task(work1(15)))
            g14.create_task(work1(16))
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("got", await asyncio.wait_for(event.wait(), None))
    except TimeoutError as e17:
        log("caught", name(e17))
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    log("at", 19)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
