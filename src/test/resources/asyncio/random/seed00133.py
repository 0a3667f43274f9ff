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


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0, 2))
            g1.create_task(asyncio.sleep(0.2, 3))
            g1.create_task(asyncio.sleep(0.2, 4))
            try:
                log("gathered", await asyncio.gather(asyncio.sleep(0, 5), asyncio.shield(asyncio.sleep(0.1, 6))))
            except Exception as error:
                log("caught", name(error))
            try:
                log("event", event.is_set(), lock.locked(), semaphore.locked())
                await asyncio.sleep(0.1)
            finally:
                log("finally", 7)
                await asyncio.sleep(0.1)
                log("finally over", 8)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.TaskGroup() as g9:
            keep(g9.create_task(asyncio.sleep(0.3, 10)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    log("at", 12)
    return n


async def work1(n):
    await asyncio.sleep(0.1)
    try:
        try:
            async with asyncio.timeout(1):
                cancel(2, 'why')
                try:
                    async with asyncio.TaskGroup() as g14:
                        g14.create_task(asyncio.sleep(0, 15))
                        g14.create_task(work2(16))
                        keep(g14.create_task(work2(17)))
                        await asyncio.sleep(0.5)
                        log("at", 19)
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e20:
            log("caught", name(e20))
        log("at", 21)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    log("at", 22)
    return n * 2


async def work0(n):
    async with semaphore:
        try:
            async with asyncio.TaskGroup() as g24:
                g24.create_task(work1(25))
                keep(g24.create_task(asyncio.sleep(0.5, 26)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work2(27), work1(28)), 0.1))
    except TimeoutError as e29:
        log("caught", name(e29))
        try:
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.5, 30), work2(31), work1(32)], timeout=0.5):
                    log("next", await following)
            except (TimeoutError, ValueError) as e33:
                log("caught", name(e33))
            if n % 2 == 0:
                raise asyncio.CancelledError(34)
        finally:
            log("finally", 35)
            await asyncio.sleep(0)
            log("finally over", 36)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    raise ValueError(37)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work2(38)))
    keep(asyncio.create_task(work1(39)))
    keep(asyncio.create_task(work0(40)))
    await queue.put(41)
    log("put", 41, queue.qsize())
    async for i in numbers(1, 0.3):
        log("item", i)
    try:
        for following in asyncio.as_completed([work2(42), work2(43), work1(44)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e45:
        log("caught", name(e45))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
