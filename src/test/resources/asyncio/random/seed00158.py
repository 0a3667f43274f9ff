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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    async for i in numbers(3, 1):
        log("item", i)
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 1), 0.3))
    except TimeoutError as e2:
        log("caught", name(e2))
        try:
            async with asyncio.TaskGroup() as g3:
                keep(g3.create_task(asyncio.sleep(0.2, 4)))
                g3.create_task(asyncio.sleep(0, 5))
                keep(g3.create_task(asyncio.sleep(0.1, 6)))
                try:
                    try:
                        log("got", await asyncio.wait_for(asyncio.sleep(0, 7), 0.5))
                    except TimeoutError as e8:
                        log("caught", name(e8))
                finally:
                    log("finally", 9)
                    await asyncio.sleep(0.2)
                    log("finally over", 10)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    async with semaphore:
        f11 = loop.create_future()
        loop.call_later(0.1, settle, f11, ValueError(13))
        try:
            log("future", await f11)
        except ValueError as error:
            log("caught", name(error))
        await asyncio.sleep(0.3)
    return n


async def work2(n):
    try:
        try:
            log("gathered", await asyncio.gather(work3(16), queue.put(17), asyncio.sleep(0.1, 18)))
        except Exception as error:
            log("caught", name(error))
        try:
            for i in range(1):
                try:
                    queue.put_nowait(19)
                except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
            try:
                log("at", 20)
                log("at", 21)
            finally:
                log("finally", 22)
        except ValueError as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    return n * 2


async def work1(n):
    try:
        t25 = asyncio.create_task(work3(26), name="t25")
        t25.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        keep(asyncio.create_task(work2(27)))
        await asyncio.sleep(0.2)
        try:
            log("result", await t25)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0.3)
    await asyncio.sleep(0)
    raise ValueError(32)


async def work0(n):
    await asyncio.sleep(0.1)
    some33 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 34),)]
    done, pending = await asyncio.wait(some33, timeout=0, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some33:
        keep(t)
    cancel(0, 'why')
    raise ValueError(35)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(36)))
    try:
        log("got", await asyncio.wait_for(work1(37), 0))
    except TimeoutError as e38:
        log("caught", name(e38))
        cancel(4)
    loop.call_later(0.3, event.set)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
