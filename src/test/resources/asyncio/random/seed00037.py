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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    for i in range(1):
        try:
            async with asyncio.TaskGroup() as g1:
                g1.create_task(asyncio.sleep(0.5, 2))
                g1.create_task(asyncio.sleep(0.5, 3))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        await asyncio.sleep(0)
    try:
        log("got", await asyncio.wait_for(event.wait(), 0.1))
    except TimeoutError as e4:
        log("caught", name(e4))
    try:
        async with asyncio.TaskGroup() as g5:
            g5.create_task(asyncio.sleep(0.5, 6))
            g5.create_task(asyncio.sleep(0.3, 7))
            g5.create_task(asyncio.sleep(0, 8))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for result in await asyncio.gather(asyncio.sleep(0, 9), asyncio.sleep(0.3, 10), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def work2(n):
    event.clear()
    try:
        log("gathered", await asyncio.gather(work3(12)))
    except Exception as error:
        log("caught", name(error))
    raise ValueError(13)


async def work1(n):
    for result in await asyncio.gather(asyncio.shield(work3(14)), asyncio.shield(work3(15)), work2(16), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        async with asyncio.timeout(0):
            try:
                async with asyncio.TaskGroup() as g17:
                    g17.create_task(work2(18))
                    try:
                        log("got", await asyncio.wait_for(work2(19), 0.3))
                    except TimeoutError as e20:
                        log("caught", name(e20))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            some21 = [asyncio.create_task(c) for c in (work2(22), work3(23),)]
            done, pending = await asyncio.wait(some21, timeout=0, return_when=asyncio.ALL_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some21:
                t.cancel()
    except TimeoutError as e24:
        log("caught", name(e24))
        async for i in numbers(1, 0.5):
            log("item", i)
    return n


async def work0(n):
    try:
        await asyncio.sleep(0.1)
        keep(asyncio.create_task(work2(26)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.15)
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(28)))
    keep(asyncio.create_task(work2(29)))
    keep(asyncio.create_task(work2(30)))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    async with semaphore:
        try:
            cancel(2)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
        try:
            log("got", await asyncio.wait_for(queue.put(32), 0.15))
        except TimeoutError as e33:
            log("caught", name(e33))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
