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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    log("at", 1)
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    t2 = asyncio.create_task(asyncio.sleep(0, 3), name="t2")
    t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 5), asyncio.sleep(0.5, 6), asyncio.sleep(0.1, 7),)]
    done, pending = await asyncio.wait(some4, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(asyncio.create_task(asyncio.sleep(0.1, 8)))
    t2.cancel()
    try:
        log("result", await t2)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        async for i in numbers(3, 0.5):
            log("item", i)
    finally:
        log("finally", 9)
    raise ValueError(10)


async def work1(n):
    async with condition:
        await asyncio.sleep(0)
        async for i in numbers(2, 0.1):
            log("item", i)
            if i == 1:
                break
    event.set()
    log("at", 11)
    log("at", 12)
    return n


async def work0(n):
    try:
        async with semaphore:
            try:
                try:
                    async with asyncio.timeout(0.2):
                        log("at", 14)
                except (TimeoutError, LookupError, asyncio.QueueShutDown) as e15:
                    log("caught", name(e15))
                    try:
                        await asyncio.sleep(0)
                    finally:
                        log("finally", 17)
                        await asyncio.sleep(0.1)
                        log("finally over", 18)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
    finally:
        log("finally", 19)
    try:
        log("got", await asyncio.wait_for(work1(20), 0))
    except TimeoutError as e21:
        log("caught", name(e21))
    cancel(1, 'why')
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 23)))
    try:
        async with asyncio.TaskGroup() as g24:
            g24.create_task(work1(25))
            g24.create_task(work2(26))
            keep(g24.create_task(work1(27)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async with condition:
        condition.notify_all()
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
