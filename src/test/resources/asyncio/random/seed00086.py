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


async def work1(n):
    loop.call_soon(cancel, 2)
    try:
        async with asyncio.timeout(0.1):
            t2 = asyncio.create_task(asyncio.sleep(0, 3), name="t2")
            t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            try:
                await asyncio.sleep(0.1)
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
            except Exception as error:
                log("caught", name(error))
            t2.cancel()
            try:
                log("result", await t2)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
            cancel(1, 'why')
    except TimeoutError as e4:
        log("caught", name(e4))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    raise ValueError(6)


async def work0(n):
    loop.call_soon(event.set)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([work1(8), work1(9)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e10:
        log("caught", name(e10))
        log("at", 11)
    try:
        await asyncio.sleep(0)
    finally:
        log("finally", 13)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(15)))
    keep(asyncio.create_task(asyncio.sleep(0, 16)))
    keep(asyncio.create_task(work0(17)))
    try:
        log("gathered", await asyncio.gather(work1(18), queue.put(19)))
    except Exception as error:
        log("caught", name(error))
    if len(tasks) > 3:
        raise asyncio.CancelledError(20)
    log("main ends")


asyncio.run(main())
