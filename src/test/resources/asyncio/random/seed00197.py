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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 1)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e2:
        log("caught", name(e2))
        try:
            for i in range(1):
                try:
                    keep(asyncio.create_task(asyncio.sleep(1, 3)))
                    some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0.2, 5), asyncio.sleep(1, 6), asyncio.sleep(0.2, 7),)]
                    done, pending = await asyncio.wait(some4, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                    for t in some4:
                        t.cancel()
                finally:
                    log("finally", 8)
                    await asyncio.sleep(1)
                    log("finally over", 9)
            try:
                async with asyncio.TaskGroup() as g10:
                    keep(g10.create_task(asyncio.sleep(0.1, 11)))
                    keep(g10.create_task(asyncio.sleep(0.3, 12)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        except Exception as error:
            log("caught", name(error))
    if n % 2 == 0:
        raise RuntimeError(13)
    raise ValueError(14)


async def work2(n):
    for i in range(2):
        try:
            queue.put_nowait(15)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        keep(asyncio.create_task(asyncio.sleep(0.2, 16)))
    await asyncio.sleep(0)
    try:
        await asyncio.sleep(0.3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    try:
        for following in asyncio.as_completed([work3(20), work2(21), work2(22)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e23:
        log("caught", name(e23))
    await event.wait()
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.reset()
        log("at", 24)
    finally:
        log("finally", 25)
        await asyncio.sleep(0.1)
        log("finally over", 26)
    raise ValueError(27)


async def work0(n):
    try:
        log("gathered", await asyncio.gather(work2(28), asyncio.gather(work1(29), work1(30)), asyncio.gather(work3(31), work3(32))))
    except Exception as error:
        log("caught", name(error))
    async with lock:
        cancel(3, 'why')
    raise ValueError(33)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 34)))
    keep(asyncio.create_task(work3(35)))
    keep(asyncio.create_task(work2(36)))
    t37 = asyncio.create_task(work0(38), name="t37")
    t37.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        try:
            async with asyncio.timeout(1):
                try:
                    await asyncio.sleep(0.1)
                except Exception as error:
                    log("caught", name(error))
        except TimeoutError as e39:
            log("caught", name(e39))
            try:
                await asyncio.wait_for(queue.join(), 0.3)
            except TimeoutError as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        log("result", await t37)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 41)
    log("at", 42)
    log("main ends")


asyncio.run(main())
