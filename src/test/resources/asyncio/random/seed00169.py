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


async def work2(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 2)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e3:
        log("caught", name(e3))
    await asyncio.sleep(0.1)
    t4 = asyncio.create_task(asyncio.sleep(0.1, 5), name="t4")
    t4.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    for i in range(1):
        queue.shutdown()
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.5, 7)], timeout=0.1):
                log("next", await following)
        except (TimeoutError, ValueError) as e8:
            log("caught", name(e8))
    t4.cancel()
    return n


async def work1(n):
    keep(asyncio.create_task(work2(10)))
    try:
        async with asyncio.TaskGroup() as g11:
            keep(g11.create_task(asyncio.sleep(0.1, 12)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    raise ValueError(13)


async def work0(n):
    some14 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 15), work2(16), work1(17),)]
    done, pending = await asyncio.wait(some14, timeout=1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some14:
        keep(t)
    cancel(1)
    try:
        try:
            for following in asyncio.as_completed([work1(18), asyncio.sleep(0, 19)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e20:
            log("caught", name(e20))
        some21 = [asyncio.create_task(c) for c in (work2(22),)]
        done, pending = await asyncio.wait(some21, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some21:
            keep(t)
    finally:
        log("finally", 23)
        await asyncio.sleep(0)
        log("finally over", 24)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work0(26)))
    keep(asyncio.create_task(work2(27)))
    cancel(1)
    event.set()
    loop.call_later(0, event.set)
    event.clear()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
