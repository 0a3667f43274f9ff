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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        async with asyncio.timeout(0.2):
            try:
                async with asyncio.TaskGroup() as g1:
                    g1.create_task(asyncio.sleep(0.2, 2))
                    keep(asyncio.create_task(asyncio.sleep(0.3, 3)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            keep(asyncio.create_task(asyncio.sleep(0, 4)))
    except TimeoutError as e5:
        log("caught", name(e5))
    await queue.put(6)
    log("put", 6, queue.qsize())
    log("at", 7)
    raise ValueError(8)


async def work1(n):
    try:
        for following in asyncio.as_completed([work2(9)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e10:
        log("caught", name(e10))
    try:
        loop.call_later(0.3, event.set)
        some12 = [asyncio.create_task(c) for c in (work2(13), work2(14),)]
        done, pending = await asyncio.wait(some12, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    finally:
        log("finally", 15)
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    for i in range(1):
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
        log("at", 18)
    return n


async def work0(n):
    event.clear()
    loop.call_soon(cancel, 0)
    cancel(1, 'why')
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(22)))
    keep(asyncio.create_task(work0(23)))
    await asyncio.sleep(0)
    for i in range(2):
        cancel(4)
        t24 = asyncio.create_task(asyncio.sleep(0, 25), name="t24")
        t24.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        await asyncio.sleep(0.1)
        log("at", 27)
        t24.cancel()
    await asyncio.sleep(0.1)
    log("at", 29)
    log("main ends")


asyncio.run(main())
