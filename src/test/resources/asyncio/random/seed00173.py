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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    f1 = loop.create_future()
    loop.call_later(0, settle, f1, 2)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    try:
        try:
            t4 = asyncio.create_task(asyncio.sleep(0.1, 5), name="t4")
            t4.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(1, 6), 0.15))
            except TimeoutError as e7:
                log("caught", name(e7))
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
            t4.cancel()
            try:
                log("result", await t4)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
            raise
        log("at", 8)
    finally:
        log("finally", 9)
        await asyncio.sleep(0.1)
        log("finally over", 10)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.1)
    raise ValueError(13)


async def work1(n):
    keep(asyncio.create_task(work2(14)))
    f15 = loop.create_future()
    loop.call_later(1, settle, f15, ValueError(17))
    try:
        log("future", await f15)
    except ValueError as error:
        log("caught", name(error))
    keep(asyncio.create_task(work2(18)))
    return n


async def work0(n):
    try:
        cancel(1, 'why')
        try:
            log("event", event.is_set(), lock.locked(), semaphore.locked())
            await queue.put(20)
            log("put", 20, queue.qsize())
        finally:
            log("finally", 21)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
    log("took", await queue.get())
    try:
        log("gathered", await asyncio.gather(asyncio.gather(work1(23), work2(24)), work1(25), queue.get()))
    except Exception as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(27)))
    keep(asyncio.create_task(work2(28)))
    keep(asyncio.create_task(work0(29)))
    try:
        keep(asyncio.create_task(asyncio.sleep(0.5, 30)))
        try:
            try:
                keep(asyncio.create_task(work2(31)))
                async for i in numbers(1, 1):
                    log("item", i)
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
        except Exception as error:
            log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
